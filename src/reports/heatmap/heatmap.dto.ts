import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { WholeNumberText } from '../../platform/wire/query-values.js';
import { FIRST_YEAR, LAST_YEAR } from '../summaries/monthly.dto.js';

export class HeatmapQuery {
  /** This year when left out. */
  @IsOptional()
  @WholeNumberText(FIRST_YEAR, LAST_YEAR)
  year?: number;

  /** A department's id or exact name; the whole site and each of its departments when left out. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  department?: string;

  /** A page, or the picture alone. */
  @IsOptional()
  @IsIn(['html', 'svg', 'png'])
  format?: 'html' | 'svg' | 'png';
}
