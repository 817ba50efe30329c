import { readFileSync } from 'node:fs';

/**
 * Loaded before a server, lets its wall clock go wrong: the file that CLOCK_SHIFT names holds the milliseconds by
 * which it is ahead, and may change while the server runs. The monotonic clock stays right, as it does on a machine.
 */
const Right = Date;
const now = () => Right.now() + Number(readFileSync(process.env.CLOCK_SHIFT, 'utf8'));

globalThis.Date = new Proxy(Right, {
  construct: (target, values, maker) =>
    Reflect.construct(target, values.length === 0 ? [now()] : values, maker),
  apply: () => new Right(now()).toString(),
  get: (target, key, receiver) => (key === 'now' ? now : Reflect.get(target, key, receiver)),
});
