import { Transform } from 'class-transformer';
import {
  IsEnum,
  IsNumber,
  IsOptional,
  IsString,
  Length,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { MayBeMissing, tidy } from '../users/personal-details.js';
import { DepartmentStatus, type Department } from './department.entity.js';

const Tidied = () =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? tidy(value) : value));

/** Null or nothing clears what can be empty. */
class DepartmentDetails {
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  description?: string | null;

  @IsOptional()
  @Tidied()
  @IsString()
  @MaxLength(100)
  location?: string | null;

  /** An active user of the department; in a new department one who has no other. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' ? value.trim().toUpperCase() || null : value,
  )
  @IsString()
  @MaxLength(20)
  manager_id?: string | null;

  @IsOptional()
  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(0)
  @Max(9_999_999_999.99)
  budget_allocated?: number | null;

  @MayBeMissing()
  @IsEnum(DepartmentStatus)
  status?: DepartmentStatus;
}

export class CreateDepartmentDto extends DepartmentDetails {
  /** Unique, whatever its letters. */
  @Tidied()
  @IsString()
  @Length(2, 100)
  name!: string;
}

/** What is left out stays. */
export class ChangeDepartmentDto extends DepartmentDetails {
  /** Unique, whatever its letters. */
  @MayBeMissing()
  @Tidied()
  @IsString()
  @Length(2, 100)
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
