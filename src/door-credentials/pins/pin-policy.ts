import { randomInt } from 'node:crypto';
import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Matches, ValidateBy } from 'class-validator';
import { Trimmed } from '../../platform/wire/text.js';

const DIGITS = 6;
const SHAPE = /^\d{6}$/;
/** Of fewer different digits than these a PIN is guessed early. */
const FEWEST_DIFFERENT = 3;

/** What keeps six digits from being a PIN, in words that follow "pin"; undefined when nothing does. */
export function pinComplaint(pin: string): string | undefined {
  if (!SHAPE.test(pin)) return `must be ${DIGITS} digits`;
  if (new Set(pin).size < FEWEST_DIFFERENT) return `must have ${FEWEST_DIFFERENT} different digits`;
  if (pin.slice(0, 3) === pin.slice(3)) return 'must not be three digits twice';
  if (isSequence(pin)) return 'must not be digits in their order';
  return undefined;
}

/** Each digit a step above the one before it, or a step below, also past 9 and 0. */
function isSequence(pin: string): boolean {
  const digits = Array.from(pin, Number);
  const steps = digits.slice(1).map((digit, i) => (10 + digit - (digits[i] ?? 0)) % 10);
  return steps.every((step) => step === 1) || steps.every((step) => step === 9);
}

/** By chance, and no bad one. */
export function newPin(): string {
  for (;;) {
    const pin = String(randomInt(10 ** DIGITS)).padStart(DIGITS, '0');
    if (pinComplaint(pin) === undefined) return pin;
  }
}

/** Six digits that are not guessed first. */
export const NewPin = () =>
  applyDecorators(
    ValidateBy({
      name: 'newPin',
      validator: {
        validate: (value) => typeof value === 'string' && pinComplaint(value) === undefined,
        defaultMessage: (about) => {
          const complaint = typeof about?.value === 'string' && pinComplaint(about.value);
          return `${about?.property ?? 'pin'} ${complaint || 'must be a text'}`;
        },
      },
    }),
    ApiProperty({ pattern: SHAPE.source }),
  );

/** The PIN that somebody types, whatever the rules were when it was made. */
export const PresentPin = () =>
  applyDecorators(
    Trimmed(),
    Matches(SHAPE, { message: `$property must be ${DIGITS} digits` }),
    ApiProperty({ pattern: SHAPE.source }),
  );
