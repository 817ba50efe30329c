import { applyDecorators, Injectable, type PipeTransform } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsString, Length, Min } from 'class-validator';
import { OnText, Trimmed } from './text.js';

/** How an id is kept: in upper case; one database would find it in any case and the other would not. */
export const canonicalId = (text: string): string => text.trim().toUpperCase();

/** The id in a path, in either case. */
@Injectable()
export class UpperCaseId implements PipeTransform<string, string> {
  transform(id: string): string {
    return canonicalId(id);
  }
}

/** A user's id such as `EMP001`, in either case. */
export const UserId = () =>
  applyDecorators(OnText(canonicalId), Length(1, 20), IsString(), ApiProperty({ maxLength: 20 }));

/** A department's id in either case, or its exact name. */
export const DepartmentReference = () =>
  applyDecorators(Trimmed(), Length(1, 100), IsString(), ApiProperty({ maxLength: 100 }));

/** The number of a row, also as text. */
export const RowId = () =>
  applyDecorators(
    Type(() => Number),
    Min(1),
    IsInt(),
  );
