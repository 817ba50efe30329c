import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Role } from '../../platform/access/role.js';
import { Roles } from '../../platform/access/roles.decorator.js';
import { Attachment, TakesForm } from '../../platform/http/forms/form.decorator.js';
import type { Upload } from '../../platform/http/forms/form.shape.js';
import { PastImportDto, PastImportForm } from './past-import.dto.js';
import { PastImportService } from './past-import.service.js';

@ApiTags('Admin')
@Controller('admin/attendance')
@Roles([Role.Admin])
export class PastImportController {
  constructor(private readonly imports: PastImportService) {}

  /**
   * Take in records of the time before this system, CSV or XLSX, up to 10,000 rows. The first row names the columns:
   * employee_number, email or user_id, date, check_in, check_out, status, note, in any order and writing.
   */
  @Post('import')
  @HttpCode(200)
  @TakesForm({ files: [{ name: 'file', anyType: true }], fields: PastImportForm })
  async take(
    @Attachment('file') file: Upload,
    @Body() form: PastImportForm,
  ): Promise<PastImportDto> {
    const wish = PastImportForm.wish(form);
    return PastImportDto.from(await this.imports.take(file.bytes, wish), wish.isDryRun);
  }
}
