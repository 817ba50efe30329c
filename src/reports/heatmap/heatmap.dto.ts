import { IsIn } from 'class-validator';
import { DepartmentReference } from '../../platform/wire/ids.js';
import { Optional, OptionalText } from '../../platform/wire/presence.js';
import { YearText } from '../../platform/wire/query-values.js';

export class HeatmapQuery {
  /** This year when left out. */
  @Optional()
  @YearText()
  year?: number;

  /** A department's id or exact name; the whole site and each of its departments when left out. */
  @OptionalText()
  @DepartmentReference()
  department?: string;

  /** A page, or the picture alone. */
  @Optional()
  @IsIn(['html', 'svg', 'png'])
  format?: 'html' | 'svg' | 'png';
}
