import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Role } from '../../platform/access/role.js';
import { Roles } from '../../platform/access/roles.decorator.js';
import { Attachment, TakesForm } from '../../platform/http/forms/form.decorator.js';
import type { Upload } from '../../platform/http/forms/form.shape.js';
import { BulkImportService } from './bulk-import.service.js';
import { BulkImportForm, ImportResultDto } from './bulk-import.dto.js';

@ApiTags('Admin')
@Controller('admin/users')
@Roles([Role.Admin])
export class BulkImportController {
  constructor(private readonly imports: BulkImportService) {}

  /**
   * Take in a list of people, CSV or XLSX, up to 10,000. The first row names the columns: name, email,
   * employee_number, guardian_email, role, department, phone, address, join_date, password, in any order and
   * writing; with `mode=upsert` also status.
   */
  @Post('bulk-import')
  @HttpCode(200)
  @TakesForm({ files: [{ name: 'file', anyType: true }], fields: BulkImportForm })
  async take(
    @Attachment('file') file: Upload,
    @Body() form: BulkImportForm,
  ): Promise<ImportResultDto> {
    return this.imports.take(file.bytes, BulkImportForm.options(form));
  }
}
