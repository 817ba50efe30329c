// Of the decorators of a member, the one written first changes the value first: these see it as it came.
import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsOptional } from 'class-validator';

/** Null says the same as nothing. For members that other members make necessary. */
export const LeftOutWhenNull = () =>
  Transform(({ value }: { value: unknown }) => value ?? undefined);

/** May be left out, and null says the same: on every route, whatever the member. */
export const Optional = () => applyDecorators(LeftOutWhenNull(), IsOptional());

/** May be left out; null and a text of nothing but spaces say the same: a field of a form that nobody filled in. */
export const OptionalText = () =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      isBlank(value) ? undefined : (value ?? undefined),
    ),
    IsOptional(),
  );

/** May be left out, and null says the same: then it is `value`, which is also the member's initial one. */
export const OptionalOr = (value: string | number | boolean) =>
  applyDecorators(
    Transform(({ value: given }: { value: unknown }) => given ?? value),
    IsOptional(),
    ApiPropertyOptional(),
  );

/** May be left out; null clears it, and so does a text of nothing but spaces. */
export const Clearable = () =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (isBlank(value) ? null : value)),
    IsOptional(),
  );

const isBlank = (value: unknown): boolean => typeof value === 'string' && value.trim() === '';
