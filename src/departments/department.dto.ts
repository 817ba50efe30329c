import { IsNumber, IsString, Max, MaxLength, Min } from 'class-validator';
import { DepartmentStatus, type Department } from './department.entity.js';
import { UserId } from '../platform/wire/ids.js';
import { Clearable, Optional } from '../platform/wire/presence.js';
import { OnText, tidy, TidyText, Word } from '../platform/wire/text.js';

/** Null or nothing clears what can be empty. */
class DepartmentDetails {
  @Clearable()
  @IsString()
  @MaxLength(2000)
  description?: string | null;

  @Clearable()
  @OnText(tidy)
  @IsString()
  @MaxLength(100)
  location?: string | null;

  /** An active user of the department; in a new department one who has no other. */
  @Clearable()
  @UserId()
  manager_id?: string | null;

  @Clearable()
  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(0)
  @Max(9_999_999_999.99)
  budget_allocated?: number | null;

  @Optional()
  @Word(DepartmentStatus)
  status?: DepartmentStatus;
}

export class CreateDepartmentDto extends DepartmentDetails {
  /** Unique, whatever its letters. */
  @TidyText(2, 100)
  name!: string;
}

/** What is left out stays. */
export class ChangeDepartmentDto extends DepartmentDetails {
  /** Unique, whatever its letters. */
  @Optional()
  @TidyText(2, 100)
  name?: string;
}

export class DepartmentDto {
  /** `DEPT001`. */
  id!: string;
  name!: string;
  description!: string | null;
  location!: string | null;
  manager_id!: string | null;
  manager_name!: string | null;
  budget_allocated!: number | null;
  status!: DepartmentStatus;
  /** How many people belong to it. */
  employees!: number;

  static from(department: Department, employees: number): DepartmentDto {
    return {
      id: department.id,
      name: department.name,
      description: department.description,
      location: department.location,
      manager_id: department.managerId,
      manager_name: department.manager?.name ?? null,
      budget_allocated: department.budgetAllocated,
      status: department.status,
      employees,
    };
  }
}

export class DepartmentListDto {
  departments!: DepartmentDto[];
}
