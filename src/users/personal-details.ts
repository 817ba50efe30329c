import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsDateString, IsEmail, IsOptional, Matches, MaxLength, ValidateIf } from 'class-validator';

/** Letters of any script with their marks, space, apostrophe, hyphen and full stop; a letter among them. */
const NAME = /^(?=.*\p{L})[\p{L}\p{M} '.-]{2,100}$/u;
const PHONE = /^(?=.*\d)[\d+() -]{7,20}$/;

/** @param name as tidy() leaves it */
export const isPersonName = (name: string): boolean => NAME.test(name);

/** One writing of a text: composed letters, single spaces, none at the ends. */
export const tidy = (text: string): string => text.normalize('NFC').trim().replace(/\s+/g, ' ');

const onText = (change: (text: string) => string | null) =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? change(value) : value));

/** May be left out; null is no value for it. */
export const MayBeMissing = () => ValidateIf((_, value) => value !== undefined);

/** May be left out; null or nothing but spaces clears it. */
const Clearable = () =>
  applyDecorators(
    onText((text) => text.trim() || null),
    IsOptional(),
  );

export const PersonName = () =>
  applyDecorators(
    onText(tidy),
    Matches(NAME, {
      message: 'name must be 2 to 100 letters, spaces, apostrophes, hyphens and full stops',
    }),
    ApiProperty({ minLength: 2, maxLength: 100 }),
  );

/** Kept in lower case: one database compares letters by case and the other does not. */
export const EmailAddress = () =>
  applyDecorators(
    onText((text) => text.trim().toLowerCase()),
    MaxLength(100),
    IsEmail(),
  );

export const PhoneNumber = () =>
  applyDecorators(
    Clearable(),
    Matches(PHONE, { message: 'phone must be 7 to 20 digits, spaces, +, -, ( and )' }),
  );

export const PostalAddress = () => applyDecorators(Clearable(), MaxLength(500));

/** A department's id or its exact name; null or nothing for none. */
export const DepartmentName = () => applyDecorators(Clearable(), MaxLength(100));

/** `YYYY-MM-DD`, a day that is on the calendar. */
export const CalendarDay = () =>
  applyDecorators(
    Clearable(),
    IsDateString({ strict: true }),
    Matches(/^\d{4}-\d\d-\d\d$/, { message: '$property must be a day such as 2026-03-01' }),
  );
