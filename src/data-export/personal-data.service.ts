import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { AttendanceRequest } from '../attendance/leave/attendance-request.entity.js';
import {
  AttendanceRecord,
  withUser,
  type RecordWithUser,
} from '../attendance/records/attendance-record.entity.js';
import { Punch } from '../attendance/records/punch.entity.js';
import { ScheduleRow } from '../calendar/schedules/schedule.entity.js';
import {
  DoorCredentialsService,
  type DoorCredentials,
} from '../door-credentials/door-credentials.service.js';
import { ConsentService } from '../face/consent/consent.service.js';
import type { FaceConsent } from '../face/consent/face-consent.entity.js';
import { ErasureReceipts } from '../face/erasure/erasure-receipts.js';
import type { ErasureReceipt } from '../face/erasure/erasure-receipt.entity.js';
import { FaceEncoding } from '../face/templates/face-encoding.entity.js';
import { RecognitionSeals } from '../face/templates/recognition-seals.js';
import { Notification } from '../notifications/notification.entity.js';
import { ActivityLog } from '../platform/audit/activity-log.entity.js';
import { SettingsService } from '../platform/settings/settings.service.js';
import { FileNotFound } from '../platform/storage/errors.js';
import { PictureStore } from '../platform/storage/picture-store.js';
import { UserSettingsService } from '../users/profile/user-settings.service.js';
import type { User } from '../users/user.entity.js';
import type { Choices } from '../users/user-settings.entity.js';
import { UsersService } from '../users/users.service.js';
import { mapped, pagesOf } from './pages.js';

type Pages<Row> = () => AsyncIterable<Row[]>;

/** What is held about one person. What grows for ever is read a page at a time, when somebody goes through it. */
export interface PersonalData {
  readonly user: User;
  readonly choices: Choices;
  readonly siteZone: string;
  readonly records: Pages<RecordWithUser>;
  readonly punches: Pages<Punch>;
  readonly requests: Pages<AttendanceRequest>;
  /** Hours of their own. */
  readonly schedules: readonly ScheduleRow[];
  readonly notifications: Pages<Notification>;
  readonly activity: Pages<ActivityLog>;
  readonly consents: readonly FaceConsent[];
  readonly receipts: readonly ErasureReceipt[];
  readonly doorCredentials: DoorCredentials;
  readonly encodings: readonly FaceEncoding[];
  /** A picture's bytes; null when it was erased meanwhile. */
  readonly read: (path: string) => Promise<Buffer | null>;
}

/** Gathers what is held about a person, and no descriptor, hash or secret. */
@Injectable()
export class PersonalDataService {
  constructor(
    @InjectRepository(AttendanceRecord) private readonly records: Repository<AttendanceRecord>,
    @InjectRepository(Punch) private readonly punches: Repository<Punch>,
    @InjectRepository(AttendanceRequest) private readonly requests: Repository<AttendanceRequest>,
    @InjectRepository(ScheduleRow) private readonly schedules: Repository<ScheduleRow>,
    @InjectRepository(Notification) private readonly notifications: Repository<Notification>,
    @InjectRepository(ActivityLog) private readonly activity: Repository<ActivityLog>,
    @InjectRepository(FaceEncoding) private readonly encodings: Repository<FaceEncoding>,
    private readonly users: UsersService,
    private readonly settings: UserSettingsService,
    private readonly site: SettingsService,
    private readonly consents: ConsentService,
    private readonly receipts: ErasureReceipts,
    private readonly doorCredentials: DoorCredentialsService,
    private readonly pictures: PictureStore,
    private readonly seals: RecognitionSeals,
  ) {}

  /** @throws UserNotFound */
  async of(id: string): Promise<PersonalData> {
    const user = await this.users.get(id);
    return {
      user,
      choices: await this.settings.get(id),
      siteZone: (await this.site.current()).site_timezone,
      records: () =>
        mapped(pagesOf(this.records, id, { department: true }), (record) => withUser(record, user)),
      punches: () => pagesOf(this.punches, id),
      requests: () => pagesOf(this.requests, id),
      schedules: await this.schedules.find({
        where: { userId: id },
        relations: { user: true },
        order: { effectiveFrom: 'ASC' },
      }),
      notifications: () => pagesOf(this.notifications, id),
      activity: () => pagesOf(this.activity, id),
      consents: (await this.consents.statusOf(id)).history,
      receipts: await this.receipts.of(id),
      doorCredentials: await this.doorCredentials.of(id),
      encodings: await this.encodingsOf(id),
      read: (path) => this.read(path),
    };
  }

  /** Without a file where it may be somebody else’s. */
  private async encodingsOf(userId: string): Promise<FaceEncoding[]> {
    const encodings = await this.encodings.find({
      where: { userId },
      order: { capturedAt: 'ASC' },
    });
    return encodings.map((encoding) =>
      this.seals.fileHolds(encoding)
        ? encoding
        : Object.assign(new FaceEncoding(), encoding, { imagePath: null }),
    );
  }

  private async read(path: string): Promise<Buffer | null> {
    return this.pictures.read(path).catch((error: unknown) => {
      if (error instanceof FileNotFound) return null;
      throw error;
    });
  }
}
