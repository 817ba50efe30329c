import type { AttendanceClient, Problem } from '../../../../clients/typescript/src/client.js';
import { outcomeOf } from '../../workspace/asking/answer.js';
import type { Shot } from './shot.js';

interface Sent {
  readonly accepted: number;
  /** What was not taken in, with why. */
  readonly left: readonly Shot[];
}

/** Where the server says nothing of a single picture. */
const reasonsOf = ({ reasons, code }: Problem): readonly string[] =>
  Array.isArray(reasons) ? reasons.map(String) : [code];

/** Sends a first set together, and what is added to it picture by picture. */
export const sendShots = (
  api: AttendanceClient,
  shots: readonly Shot[],
  least: number,
): Promise<Sent> => (least > 1 ? sendSet(api, shots) : sendEach(api, shots));

async function sendSet(api: AttendanceClient, shots: readonly Shot[]): Promise<Sent> {
  const body = { images: shots.map(({ file }) => file) };
  const { data, problem } = await outcomeOf(api.POST('/api/face/register', { body }));
  const rejected = data?.rejected ?? rejectedBy(problem, shots);
  const left = rejected.flatMap(({ index, reasons }) => {
    const shot = shots[index];
    return shot ? [{ ...shot, refusal: reasons }] : [];
  });
  return { accepted: data?.count ?? 0, left };
}

/** None was taken in: the problem tells of each, or one thing of all. */
function rejectedBy(problem: Problem | undefined, shots: readonly Shot[]): readonly Rejected[] {
  if (Array.isArray(problem?.['rejected'])) return problem['rejected'] as Rejected[];
  const reasons = problem ? reasonsOf(problem) : ['unreachable'];
  return shots.map((_, index) => ({ index, reasons }));
}

interface Rejected {
  readonly index: number;
  readonly reasons: readonly string[];
}

async function sendEach(api: AttendanceClient, shots: readonly Shot[]): Promise<Sent> {
  const left: Shot[] = [];
  for (const shot of shots) {
    const body = { image: shot.file };
    const { data, problem } = await outcomeOf(api.POST('/api/face/enroll', { body }));
    if (!data) left.push({ ...shot, refusal: problem ? reasonsOf(problem) : ['unreachable'] });
  }
  return { accepted: shots.length - left.length, left };
}
