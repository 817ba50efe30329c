import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsInt, IsNumber, Max, Min } from 'class-validator';
import { FIRST_YEAR, LAST_YEAR } from '../time/calendar-day.js';

const WORDS = new Map<unknown, boolean>([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
]);

/** A yes or no in a query string or a form field, where everything is text. */
export const BooleanText = () =>
  applyDecorators(
    Transform(({ obj, key }: { obj: Record<string, unknown>; key: string }) =>
      WORDS.has(obj[key]) ? WORDS.get(obj[key]) : obj[key],
    ),
    IsBoolean(),
  );

/** A whole number in a query string or a form field. */
export const WholeNumberText = (least: number, most: number) =>
  applyDecorators(
    Type(() => Number),
    Max(most),
    Min(least),
    IsInt(),
    ApiProperty({ minimum: least, maximum: most }),
  );

/** A number in a query string or a form field, or as JSON has it. */
export const NumberText = (least: number, most: number) =>
  applyDecorators(
    Type(() => Number),
    Max(most),
    Min(least),
    IsNumber(),
    ApiProperty({ minimum: least, maximum: most }),
  );

/** A year of the calendar. */
export const YearText = () => WholeNumberText(FIRST_YEAR, LAST_YEAR);
