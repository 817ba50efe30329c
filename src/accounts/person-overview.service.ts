import { Injectable } from '@nestjs/common';
import { HistoryService } from '../attendance/daily/history.service.js';
import { RecordDto } from '../attendance/records/record.dto.js';
import { EncodingsService } from '../face/enrolment/encodings.service.js';
import { FaceEncodingDto } from '../face/templates/face-encoding.dto.js';
import { SignedUrls } from '../platform/storage/signed-urls.js';
import { UserDto } from '../users/user.dto.js';
import { UsersService } from '../users/users.service.js';
import type { PersonDto } from './person.dto.js';

const DAYS_SHOWN = 7;

/** All that is known of one person, gathered from the rooms that know it. */
@Injectable()
export class PersonOverviewService {
  constructor(
    private readonly users: UsersService,
    private readonly encodings: EncodingsService,
    private readonly history: HistoryService,
    private readonly urls: SignedUrls,
  ) {}

  /** @throws UserNotFound */
  async of(userId: string): Promise<PersonDto> {
    const user = await this.users.get(userId);
    const [encodings, records] = await Promise.all([
      this.encodings.of(userId),
      this.history.latest(userId, DAYS_SHOWN),
    ]);
    return Object.assign(UserDto.from(user, this.urls), {
      face_encodings: encodings.map((encoding) => FaceEncodingDto.from(encoding, this.urls)),
      recent_attendance: records.map((record) => RecordDto.from(record)),
    });
  }
}
