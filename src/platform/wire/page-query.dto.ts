import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

/** Which part of a list to show, and in which order. */
export class PageQuery {
  /** The page, from 1. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100_000)
  page: number = 1;

  /** How many on a page. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit: number = 20;

  /** The member to sort by; a leading `-` turns the order round. */
  @IsOptional()
  @IsString()
  @MaxLength(50)
  sort?: string;
}
