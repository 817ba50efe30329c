import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsEmail, Matches, MaxLength } from 'class-validator';
import { Clearable } from '../platform/wire/presence.js';
import { OnText, tidy, Trimmed } from '../platform/wire/text.js';

/** Letters of any script with their marks, space, apostrophe, hyphen and full stop; a letter among them. */
const NAME = /^(?=.*\p{L})[\p{L}\p{M} '.-]{2,100}$/u;
const PHONE = /^(?=.*\d)[\d+() -]{7,20}$/;

/** @param name as tidy() leaves it */
export const isPersonName = (name: string): boolean => NAME.test(name);

export const PersonName = () =>
  applyDecorators(
    OnText(tidy),
    Matches(NAME, {
      message: 'name must be 2 to 100 letters, spaces, apostrophes, hyphens and full stops',
    }),
    ApiProperty({ minLength: 2, maxLength: 100 }),
  );

/** Kept in lower case: one database compares letters by case and the other does not. */
export const EmailAddress = () =>
  applyDecorators(
    OnText((text) => text.trim().toLowerCase()),
    MaxLength(100),
    IsEmail(),
  );

export const PhoneNumber = () =>
  applyDecorators(
    Trimmed(),
    Clearable(),
    Matches(PHONE, { message: 'phone must be 7 to 20 digits, spaces, +, -, ( and )' }),
  );

export const PostalAddress = () => applyDecorators(Trimmed(), Clearable(), MaxLength(500));
