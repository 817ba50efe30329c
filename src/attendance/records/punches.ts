import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, Repository } from 'typeorm';
import { Punch, PunchKind } from './punch.entity.js';
import { VerificationStatus } from './attendance-record.entity.js';
import { append } from '../../platform/database/queries.js';

export type PunchToKeep = Pick<
  Punch,
  'userId' | 'dateOnly' | 'timestamp' | 'source' | 'verificationStatus'
> &
  Partial<Pick<Punch, 'faceEncodingId' | 'recognitionConfidence' | 'recognitionDistance'>> & {
    readonly location?: string | null;
    readonly deviceId?: string | null;
    readonly latitude?: number | null;
    readonly longitude?: number | null;
  };

/** Keeps what was seen of people's coming and going. Joins the ambient transaction. */
@Injectable()
export class Punches {
  constructor(@InjectRepository(Punch) private readonly events: Repository<Punch>) {}

  async add(kind: PunchKind, ...punches: readonly PunchToKeep[]): Promise<void> {
    await append(
      this.events,
      punches.map((punch) => rowOf(kind, punch)),
    );
  }

  /** Decides on a day's punches that await it. */
  async decide(userId: string, dateOnly: string, verdict: VerificationStatus): Promise<void> {
    await this.events.update(
      { userId, dateOnly, verificationStatus: VerificationStatus.Pending },
      { verificationStatus: verdict },
    );
  }

  /** Of several days, in the order they happened. */
  async ofDays(userId: string, dates: readonly string[]): Promise<Punch[]> {
    return this.events.find({
      where: { userId, dateOnly: In(dates) },
      order: { timestamp: 'ASC', id: 'ASC' },
    });
  }

  /** In the order they happened. */
  async of(userId: string, dateOnly: string): Promise<Punch[]> {
    return this.events.find({
      where: { userId, dateOnly },
      order: { timestamp: 'ASC', id: 'ASC' },
    });
  }
}

const rowOf = (kind: PunchKind, punch: PunchToKeep): Partial<Punch> => ({
  kind,
  userId: punch.userId,
  dateOnly: punch.dateOnly,
  timestamp: punch.timestamp,
  source: punch.source,
  verificationStatus: punch.verificationStatus,
  faceEncodingId: punch.faceEncodingId ?? null,
  recognitionConfidence: punch.recognitionConfidence ?? null,
  recognitionDistance: punch.recognitionDistance ?? null,
  location: punch.location || null,
  deviceId: punch.deviceId || null,
  latitude: punch.latitude ?? null,
  longitude: punch.longitude ?? null,
});
