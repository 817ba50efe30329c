import { Body, Controller, Delete, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Role } from '../platform/access/role.js';
import { Roles } from '../platform/access/roles.decorator.js';
import { done, DoneDto } from '../platform/wire/done.dto.js';
import { DepartmentsService } from './departments.service.js';
import {
  ChangeDepartmentDto,
  CreateDepartmentDto,
  DepartmentDto,
  DepartmentListDto,
} from './department.dto.js';
import { UpperCaseId } from '../platform/wire/ids.js';

@ApiTags('Admin')
@Controller('admin/departments')
@Roles([Role.Admin])
export class DepartmentsController {
  constructor(private readonly departments: DepartmentsService) {}

  /** List all departments, by name. */
  @Get()
  async list(): Promise<DepartmentListDto> {
    const departments = await this.departments.list();
    return {
      departments: departments.map(({ department, employees }) =>
        DepartmentDto.from(department, employees),
      ),
    };
  }

  /** Make a department. */
  @Post()
  async create(@Body() { manager_id, budget_allocated, ...rest }: CreateDepartmentDto) {
    const { department, employees } = await this.departments.create({
      ...rest,
      managerId: manager_id,
      budgetAllocated: budget_allocated,
    });
    return DepartmentDto.from(department, employees);
  }

  /** Change a department. */
  @Put(':id')
  async change(
    @Param('id', UpperCaseId) id: string,
    @Body() { manager_id, budget_allocated, ...rest }: ChangeDepartmentDto,
  ): Promise<DepartmentDto> {
    const { department, employees } = await this.departments.change(id, {
      ...rest,
      managerId: manager_id,
      budgetAllocated: budget_allocated,
    });
    return DepartmentDto.from(department, employees);
  }

  /** Remove a department to which nobody belongs. */
  @Delete(':id')
  async remove(@Param('id', UpperCaseId) id: string): Promise<DoneDto> {
    await this.departments.remove(id);
    return done();
  }
}
