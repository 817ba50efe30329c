import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import {
  AttendanceRecord,
  AttendanceSource,
} from '../attendance/records/attendance-record.entity.js';
import { describingCard } from '../face/engine/embedder/cards.js';
import { FaceEnrollmentStatus } from '../face/templates/face-enrollment-status.view.js';
import { Environment } from '../platform/config/environment.js';
import { offsetOf, type Page } from '../platform/wire/sorting.js';

export interface Enrolments {
  readonly people: readonly FaceEnrollmentStatus[];
  /** How many there are on all pages. */
  readonly total: number;
  /** How many numbers a face is described by. */
  readonly length: number;
  readonly marksWithoutFace: number;
}

/** How far everybody's enrolment has come. */
@Injectable()
export class EnrolmentsService {
  constructor(
    @InjectRepository(FaceEnrollmentStatus)
    private readonly statuses: Repository<FaceEnrollmentStatus>,
    @InjectRepository(AttendanceRecord) private readonly records: Repository<AttendanceRecord>,
    private readonly environment: Environment,
  ) {}

  async list(page: Page): Promise<Enrolments> {
    const [people, total] = await this.statuses.findAndCount({
      order: { userId: 'ASC' },
      skip: offsetOf(page),
      take: page.limit,
    });
    const { length } = describingCard(this.environment.FACE_EMBEDDER);
    const marksWithoutFace = await this.records.countBy({ source: AttendanceSource.Api });
    return { people, total, length, marksWithoutFace };
  }
}
