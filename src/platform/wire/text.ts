import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsEnum, IsString, Length, MaxLength } from 'class-validator';

/** Changes a text before it is checked; what is no text is left for the checks to refuse. */
export const OnText = (change: (text: string) => string) =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? change(value) : value));

export const Trimmed = () => OnText((text) => text.trim());

/** One writing of a text: composed letters, single spaces, none at the ends. */
export const tidy = (text: string): string => text.normalize('NFC').trim().replace(/\s+/g, ' ');

/** A text of one line that is compared with others, so that one writing of it counts. */
export const TidyText = (least: number, most: number) =>
  applyDecorators(
    OnText(tidy),
    Length(least, most),
    IsString(),
    ApiProperty({ minLength: least, maxLength: most }),
  );

/** A text without the spaces at its ends, which must say something. */
export const TrimmedText = (most: number) =>
  applyDecorators(
    Trimmed(),
    Length(1, most),
    IsString(),
    ApiProperty({ minLength: 1, maxLength: most }),
  );

/** A text without the spaces at its ends, which may be empty. */
export const Remark = (most: number) =>
  applyDecorators(Trimmed(), MaxLength(most), IsString(), ApiProperty({ maxLength: most }));

/** One of an enumeration's words, in any case. */
export function Word(words: Record<string, string>) {
  const byLowerCase = new Map(Object.values(words).map((word) => [word.toLowerCase(), word]));
  return applyDecorators(
    OnText((text) => byLowerCase.get(text.trim().toLowerCase()) ?? text),
    IsEnum(words),
  );
}
