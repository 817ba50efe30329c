import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsNotEmpty, IsString, MaxLength, ValidateBy } from 'class-validator';

/** bcrypt reads no more, and would take a longer password for its beginning. */
export const MOST_BYTES = 72;
const LEAST_BYTES = 8;

/** What keeps a text from being a password, in words that follow "password"; undefined when nothing does. */
export function passwordComplaint(password: string): string | undefined {
  const bytes = Buffer.byteLength(password);
  if (bytes < LEAST_BYTES) return `must be at least ${LEAST_BYTES} bytes long`;
  if (bytes > MOST_BYTES) {
    return `must be at most ${MOST_BYTES} bytes long (letters beyond A to Z take several)`;
  }
  if (/\p{Cc}/u.test(password)) return 'must not contain control characters';
  const missing = KINDS.find(([kind]) => !kind.test(password));
  return missing && `must contain ${missing[1]}`;
}

const KINDS: readonly [RegExp, string][] = [
  [/\p{Lu}/u, 'an upper-case letter'],
  [/\p{Ll}/u, 'a lower-case letter'],
  [/\p{Nd}/u, 'a digit'],
  [/[^\p{L}\p{M}\p{N}\s]/u, 'a special character'],
];

/** 8 to 72 bytes with an upper-case and a lower-case letter, a digit and a special character. */
export const NewPassword = () =>
  ValidateBy({
    name: 'newPassword',
    validator: {
      validate: (value) => typeof value === 'string' && passwordComplaint(value) === undefined,
      defaultMessage: (about) => {
        const complaint = typeof about?.value === 'string' && passwordComplaint(about.value);
        return `${about?.property ?? 'password'} ${complaint || 'must be a text'}`;
      },
    },
  });

const LONGEST_TYPED = 1000;

/** The password that somebody has, whatever the rules were when it was made. */
export const PresentPassword = () =>
  applyDecorators(
    IsString(),
    IsNotEmpty(),
    MaxLength(LONGEST_TYPED),
    ApiProperty({ maxLength: LONGEST_TYPED }),
  );
