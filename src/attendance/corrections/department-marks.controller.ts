import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DepartmentsService } from '../../departments/departments.service.js';
import { Readership } from '../../departments/readership.js';
import { Caller } from '../../platform/access/caller.decorator.js';
import type { Principal } from '../../platform/access/principal.js';
import { Idempotent } from '../../platform/idempotency/idempotent.decorator.js';
import { DepartmentMarkDto, DepartmentMarkedDto } from './department-mark.dto.js';
import { DepartmentMarksService } from './department-marks.service.js';

@ApiTags('Attendance')
@Controller('attendance')
export class DepartmentMarksController {
  constructor(
    private readonly marks: DepartmentMarksService,
    private readonly departments: DepartmentsService,
    private readonly readership: Readership,
  ) {}

  /**
   * Write a day's records of everybody of a department who was due and has none: for administrators, and for the
   * manager of the department.
   */
  @Post('mark-department')
  @HttpCode(200)
  @Idempotent()
  async mark(
    @Caller() caller: Principal,
    @Body() mark: DepartmentMarkDto,
  ): Promise<DepartmentMarkedDto> {
    await this.readership.demand(caller, mark.department);
    const wish = DepartmentMarkDto.mark(mark, await this.departments.idOf<never>(mark.department));
    return DepartmentMarkedDto.from(await this.marks.mark(caller, wish, mark.dry_run ?? false));
  }
}
