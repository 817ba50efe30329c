import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { AttendanceRecord } from '../../attendance/records/attendance-record.entity.js';
import { AuditService } from '../../platform/audit/audit.service.js';
import { PasswordHasher } from '../../auth/passwords/password-hasher.js';
import { Transactions } from '../../platform/database/transactions.js';
import { DepartmentsService } from '../../departments/departments.service.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { SettingsService } from '../../platform/settings/settings.service.js';
import { BulkUserCreation } from '../../users/bulk-create.js';
import type { NewUser } from '../../users/user.entity.js';
import { sampleBeginning, sampleRecords, type SampleMember } from './sample-attendance.js';
import { addressOf, SAMPLE, type SampleDepartment } from './sample-people.js';

class SiteNotEmpty extends DomainError {
  readonly code = 'site_not_empty';
  readonly status = 409;

  constructor() {
    super('There are departments already; the sample is for an empty site');
  }
}

export interface Seeded {
  readonly people: number;
  readonly records: number;
  /** Everybody's. */
  readonly password: string;
}

/** Fills an empty site with an organisation to try things on. */
@Injectable()
export class SampleOrganisation {
  constructor(
    @InjectRepository(AttendanceRecord) private readonly records: Repository<AttendanceRecord>,
    private readonly departments: DepartmentsService,
    private readonly bulk: BulkUserCreation,
    private readonly hasher: PasswordHasher,
    private readonly settings: SettingsService,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
  ) {}

  /** @throws SiteNotEmpty */
  async seed(now: Date): Promise<Seeded> {
    const settings = await this.settings.current();
    const password = `Aa1!${randomBytes(9).toString('base64url')}`;
    const passwordHash = await this.hasher.hash(password);
    return this.transactions.run(async () => {
      if ((await this.departments.list()).length > 0) throw new SiteNotEmpty();
      const people: SampleMember[] = [];
      const joinDate = sampleBeginning(settings, now);
      for (const department of SAMPLE)
        people.push(...(await this.found(department, { passwordHash, joinDate })));
      const records = sampleRecords(people, settings, now);
      await this.records.insert(records);
      await this.audit.record({
        action: 'sample_seeded',
        after: { people: people.length, records: records.length },
      });
      return { people: people.length, records: records.length, password };
    });
  }

  /** @returns its people */
  private async found(
    { name, location, budget, people }: SampleDepartment,
    shared: Pick<NewUser, 'passwordHash' | 'joinDate'>,
  ): Promise<SampleMember[]> {
    const { department } = await this.departments.create({
      name,
      location,
      budgetAllocated: budget,
    });
    const ids = await this.bulk.createAll(
      people.map((person) => ({
        ...person,
        email: addressOf(person.name),
        departmentId: department.id,
        ...shared,
      })),
    );
    await this.departments.change(department.id, { managerId: ids[0] });
    return ids.map((userId) => ({ userId, departmentId: department.id }));
  }
}
