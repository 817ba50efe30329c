import { Injectable } from '@nestjs/common';
import { HistoryService } from '../attendance/history.service.js';
import { EncodingsService } from '../face/encodings.service.js';
import { FaceEncodingDto } from '../face/face-encoding.dto.js';
import { SignedUrls } from '../storage/signed-urls.js';
import { UserDto } from '../users/user.dto.js';
import { UsersService } from '../users/users.service.js';
import type { PersonDto } from './dto/person.dto.js';

const DAYS_SHOWN = 7;

/** All that is known of one person, gathered from the rooms that know it. */
@Injectable()
export class PortraitsService {
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
      recent_attendance: records,
    });
  }
}
