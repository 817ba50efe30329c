import { applyDecorators } from '@nestjs/common';
import { Transform, Type } from 'class-transformer';
import {
  IsEnum,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  MaxLength,
  Min,
} from 'class-validator';
import { AttendanceStatus } from './attendance-record.entity.js';

const trimmed = ({ value }: { value: unknown }) =>
  typeof value === 'string' ? value.trim() : value;

/** The member may be left out, or null for the same. */
export const MayBeMissing = () =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => value ?? undefined),
    IsOptional(),
  );

/** `EMP001`, in either case. */
export const UserId = () =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' ? value.trim().toUpperCase() : value,
    ),
    IsString(),
    Length(1, 20),
  );

export const RecordId = () =>
  applyDecorators(
    Type(() => Number),
    IsInt(),
    Min(1),
  );

const STATUSES = new Map(
  Object.values(AttendanceStatus).map((status) => [status.toLowerCase(), status] as const),
);

/** Present, Absent, Late or Leave, in either case. */
export const Status = () =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' ? (STATUSES.get(value.toLowerCase()) ?? value) : value,
    ),
    IsEnum(AttendanceStatus),
  );

/** The site's wall clock, `HH:mm` or `HH:mm:ss`. */
export const TimeOfDay = () =>
  Matches(/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/, {
    message: '$property must be a time of day such as 09:05 or 09:05:30',
  });

/** A place or a device, as people call it. */
export const ShortName = () => applyDecorators(Transform(trimmed), IsString(), MaxLength(50));

export const Notes = () => applyDecorators(Transform(trimmed), IsString(), MaxLength(1000));
