import { createStore, delMany, entries, keys, set } from 'idb-keyval';

export type Direction = 'in' | 'out';

/** A check-in or check-out that the server has not heard of. */
export interface WaitingMark {
  /** Goes with it each time it is sent, so that it counts once. */
  readonly key: string;
  /** By this device's clock. */
  readonly capturedAt: string;
  readonly direction: Direction;
  readonly picture?: Blob;
  /** What the card says that was shown in the place of a face; a PIN never waits. */
  readonly card?: string;
}

const store = createStore('kiosk-queue', 'marks');

/** Its place in the queue: in the order they were taken. */
const placeOf = ({ capturedAt, key }: WaitingMark): string => `${capturedAt} ${key}`;

export const keepMark = (mark: WaitingMark): Promise<void> => set(placeOf(mark), mark, store);

export const countWaiting = async (): Promise<number> => (await keys(store)).length;

/** The first so many. */
export async function firstWaiting(most: number): Promise<WaitingMark[]> {
  const marks = await entries<string, WaitingMark>(store);
  return marks
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .slice(0, most)
    .map(([, mark]) => mark);
}

export const forgetMarks = (marks: readonly WaitingMark[]): Promise<void> =>
  delMany(marks.map(placeOf), store);
