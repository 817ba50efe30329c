import type { Schemas } from '../../../../clients/typescript/src/client.js';
import type { Fault } from '../camera/best-frame.js';
import { refusalFor, type Refusal } from './refusal.js';

type Status = Schemas['MarkedDto']['status'];

/** What the kiosk says to the person before it. */
export type Answer =
  | { readonly kind: 'came'; readonly name: string; readonly status: Status; readonly at: Date }
  | {
      readonly kind: 'went';
      readonly name: string;
      readonly at: Date;
      readonly worked: number | null;
    }
  | { readonly kind: 'already'; readonly name: string; readonly at: Date }
  | { readonly kind: 'kept'; readonly at: Date }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'unusable'; readonly fault: Fault };

export const cameAs = (marked: Schemas['MarkedDto']): Answer => ({
  kind: 'came',
  name: marked.user_name,
  status: marked.status,
  at: new Date(marked.timestamp),
});

export const wentAs = (left: Schemas['CheckedOutDto']): Answer => ({
  kind: 'went',
  name: left.user_name,
  at: new Date(left.timestamp ?? Date.now()),
  worked: left.worked_minutes,
});

/** What refusals say beside what all of them do. */
interface Details {
  readonly code: string;
  readonly reasons?: readonly string[];
  readonly record?: { readonly user_name: string; readonly timestamp: string };
}

export function refusedAs(problem: Details): Answer {
  const { code, reasons = [], record } = problem;
  if (code === 'already_marked' && record) {
    return { kind: 'already', name: record.user_name, at: new Date(record.timestamp) };
  }
  return { kind: 'refused', refusal: refusalFor([...reasons, code]) };
}
