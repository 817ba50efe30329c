import { applyDecorators } from '@nestjs/common';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsInt, Max, Min } from 'class-validator';

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
    IsInt(),
    Min(least),
    Max(most),
  );
