import { IsString, MaxLength } from 'class-validator';
import { Optional } from './presence.js';
import { WholeNumberText } from './query-values.js';

/** Which part of a list to show, and in which order. */
export class PageQuery {
  /** The page, from 1. */
  @WholeNumberText(1, 100_000)
  page: number = 1;

  /** How many on a page. */
  @WholeNumberText(1, 100)
  limit: number = 20;

  /** The member to sort by; a leading `-` turns the order round. */
  @Optional()
  @IsString()
  @MaxLength(50)
  sort?: string;
}
