import { firstWaiting, forgetMarks, type WaitingMark } from './waiting-marks.js';

/** What the server says became of a mark that was handed in. */
interface Outcome {
  readonly idempotency_key: string;
  readonly outcome: 'marked' | 'checked_out' | 'refused' | 'retry';
  readonly code: string;
}

/** Marks of one call: their pictures stay far below the 40 MB of a batch. */
const MOST = 20;
/** Milliseconds; the server looks at each picture. */
const PATIENCE = 60_000;

/** Somebody who checked in twice lost nothing. */
const HARMLESS = ['already_marked'];

/**
 * Sends what waits, the oldest first, until all is sent or the server wants some of it later.
 * @returns how many it refused for good
 * @throws what fetch throws where the server is away
 */
export async function handIn(deviceKey: string): Promise<number> {
  let refused = 0;
  for (;;) {
    const marks = await firstWaiting(MOST);
    if (marks.length === 0) return refused;
    const outcomes = await send(marks, deviceKey);
    const settled = outcomes.filter(({ outcome }) => outcome !== 'retry');
    const keys = new Set(settled.map(({ idempotency_key: key }) => key));
    await forgetMarks(marks.filter(({ key }) => keys.has(key)));
    refused += settled.filter(isLoss).length;
    if (keys.size < marks.length) return refused;
  }
}

const isLoss = ({ outcome, code }: Outcome): boolean =>
  outcome === 'refused' && !HARMLESS.includes(code);

async function send(marks: readonly WaitingMark[], deviceKey: string): Promise<Outcome[]> {
  const answer = await fetch('/api/kiosk/events', {
    method: 'POST',
    headers: { 'X-Device-Key': deviceKey },
    credentials: 'omit',
    signal: AbortSignal.timeout(PATIENCE),
    body: formOf(marks),
  });
  if (!answer.ok) throw new Error(`The queue was not taken: ${answer.status}`);
  // The shape is the API's own.
  return ((await answer.json()) as { outcomes: Outcome[] }).outcomes;
}

function formOf(marks: readonly WaitingMark[]): FormData {
  const form = new FormData();
  const events = marks.map(({ key, capturedAt, direction, card }, i) => ({
    idempotency_key: key,
    captured_at: capturedAt,
    direction,
    ...(card === undefined ? { picture: `picture_${i}` } : { card }),
  }));
  form.append('sent_at', new Date().toISOString());
  form.append('events', JSON.stringify(events));
  marks.forEach(({ picture }, i) => {
    if (picture) form.append(`picture_${i}`, picture, 'mark.jpg');
  });
  return form;
}
