import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CalendarModule } from '../../calendar/calendar.module.js';
import { DatabaseClock } from '../../platform/leases/database-clock.js';
import { AbsenceDay } from './absence-day.entity.js';
import { FeedEntry } from '../records/feed-entry.entity.js';
import { AbsencesOfChangedDays } from './absences-of-changed-days.js';
import { AbsenceDays } from './absence-days.js';
import { AbsenceWriter } from './absence-writer.js';
import { AbsenceService } from './absence.service.js';

/** Apart from the rest of attendance: the command line needs it without the face models. */
@Module({
  imports: [TypeOrmModule.forFeature([AbsenceDay, FeedEntry]), CalendarModule],
  providers: [AbsenceDays, AbsencesOfChangedDays, AbsenceService, AbsenceWriter, DatabaseClock],
  exports: [AbsenceService],
})
export class AbsenceModule {}
