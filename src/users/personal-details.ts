import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsEmail, Matches, MaxLength } from 'class-validator';
import { canonicalId } from '../platform/wire/ids.js';
import { Clearable } from '../platform/wire/presence.js';
import { OnText, tidy, Trimmed } from '../platform/wire/text.js';
import { ID_PREFIX } from './id-prefix.js';

/**
 * Letters of any script with their marks, space, apostrophe, hyphen, full stop and middle dot; a letter among them. The
 * joiners of Persian and Sinhala stand between letters only, where they are to be seen.
 */
const NAME = /^(?=.*\p{L})(?:[\p{L}\p{M} '.·-]|(?<=[\p{L}\p{M}])[\u200C\u200D](?=\p{L})){1,100}$/u;
/** What telephones and word processors write for an apostrophe. */
const APOSTROPHES = /[\u2018\u2019\u00B4`]/g;
const EMPLOYEE_NUMBER = new RegExp(
  `^(?!(${Object.values(ID_PREFIX).join('|')})\\d+$)[\\p{L}\\p{N}][\\p{L}\\p{N}./_-]{0,29}$`,
  'u',
);
const PHONE = /^(?=.*\d)[\d+() -]{7,20}$/;

interface SignInNames {
  readonly email: string | null;
  readonly employeeNumber?: string | null | undefined;
}

/** How a name is kept and looked for: one apostrophe, whatever it was typed with. */
export const canonicalName = (text: string): string => tidy(text.replace(APOSTROPHES, "'"));

/** @param name a canonical one */
export const isPersonName = (name: string): boolean => NAME.test(name);

/** Whether there is a name of somebody's own to sign in by, beside the id that they were given here. */
export const hasSignInName = ({ email, employeeNumber }: SignInNames): boolean =>
  Boolean(email ?? employeeNumber);

export const PersonName = () =>
  applyDecorators(
    OnText(canonicalName),
    Matches(NAME, {
      message:
        'name must be 1 to 100 letters, spaces, apostrophes, hyphens, full stops and middle dots',
    }),
    ApiProperty({ minLength: 1, maxLength: 100 }),
  );

/** Kept in lower case: one database compares letters by case and the other does not. */
export const EmailAddress = () =>
  applyDecorators(
    OnText((text) => text.trim().toLowerCase()),
    MaxLength(100),
    IsEmail(),
  );

/** Kept in upper case like an id, and never looks like one: people sign in by either. */
export const EmployeeNumber = () =>
  applyDecorators(
    OnText(canonicalId),
    Clearable(),
    Matches(EMPLOYEE_NUMBER, {
      message:
        'employee_number must be 1 to 30 letters, digits, hyphens, full stops, slashes and underscores, and no id of a user',
    }),
    ApiProperty({ maxLength: 30 }),
  );

export const PhoneNumber = () =>
  applyDecorators(
    Trimmed(),
    Clearable(),
    Matches(PHONE, { message: 'phone must be 7 to 20 digits, spaces, +, -, ( and )' }),
  );

export const PostalAddress = () => applyDecorators(Trimmed(), Clearable(), MaxLength(500));
