import { Injectable, Logger } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { ClosedMonthsService } from '../../calendar/months/closed-months.service.js';
import type { DevicePrincipal } from '../../platform/access/device-principal.js';
import { CaptureLedger } from '../../devices/captures/capture-ledger.js';
import type { SignedCapture } from '../../devices/captures/signed-capture.js';
import { cardAlone, type Signed } from '../marking/appearance.js';
import { LivenessProofs } from '../../face/liveness/liveness-proofs.js';
import { PastTokens } from '../../auth/tokens/past-tokens.js';
import { violates } from '../../platform/database/violations.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import type { Upload } from '../../platform/http/forms/form.shape.js';
import { IdempotencyKeyReused } from '../../platform/idempotency/errors.js';
import { fingerprintOf } from '../../platform/idempotency/fingerprint.js';
import type { Settings } from '../../platform/settings/catalogue.js';
import { SettingsService } from '../../platform/settings/settings.service.js';
import {
  CLOCK_TOLERANCE,
  clockOffset,
  doubtAbout,
  isSkewed,
  momentOfMark,
  SEQUENCE_DISORDER,
  UNCHALLENGED,
  WITHOUT_PIN,
  type Doubt,
} from './device-clock.js';
import { AttendanceDisabled, PictureMissing } from '../records/errors.js';
import { KioskEvent } from './kiosk-event.entity.js';
import { checkedOutAs, markedAs, refusedFor, toRetry, type KioskOutcome } from './kiosk-outcome.js';
import type { RecordWithUser } from '../records/attendance-record.entity.js';
import { CheckOutService } from '../marking/check-out.service.js';
import { MarkingService } from '../marking/marking.service.js';
import { sha256 } from '../../platform/crypto/sha256.js';

/** Which way a person passed the device. */
export enum Direction {
  In = 'in',
  Out = 'out',
}

/** A mark as a device took it. */
export interface OfflineMark {
  readonly key: string;
  readonly capturedAt: Date;
  readonly direction: Direction;
  /** Which of the files shows the person. */
  readonly picture?: string;
  /** The access token that the person showed. */
  readonly userToken?: string;
  /** What the card says that the person showed. */
  readonly card?: string;
  readonly signed?: Signed | undefined;
}

/** What a device hands in at once. */
export interface OfflineBatch {
  readonly device: DevicePrincipal;
  /** By the device's clock. */
  readonly sentAt: Date;
  readonly receivedAt: Date;
  readonly marks: readonly OfflineMark[];
  readonly pictures: Readonly<Record<string, readonly Upload[]>>;
}

/** What became of one mark of it. */
export type OfflineResult = KioskOutcome & { readonly key: string; readonly isReplayed: boolean };

/** Marks what devices took while they were offline, each event once. */
@Injectable()
export class KioskQueue {
  private readonly logger = new Logger('KioskQueue');

  constructor(
    @InjectRepository(KioskEvent) private readonly events: Repository<KioskEvent>,
    private readonly marking: MarkingService,
    private readonly departures: CheckOutService,
    private readonly tokens: PastTokens,
    private readonly closedMonths: ClosedMonthsService,
    private readonly liveness: LivenessProofs,
    private readonly captures: CaptureLedger,
    private readonly settings: SettingsService,
  ) {}

  /**
   * One after the other, the earliest first: the first of a person's marks is the one that counts, and
   * an old queue shall not crowd out who stands at another door.
   * @returns the outcomes in the order of the marks
   * @throws AttendanceDisabled
   */
  async take(batch: OfflineBatch): Promise<OfflineResult[]> {
    const { attendance_marking_enabled: isEnabled } = await this.settings.current();
    if (!isEnabled) throw new AttendanceDisabled();

    const outcomes = new Map<OfflineMark, OfflineResult>();
    const earliestFirst = batch.marks.toSorted(
      (a, b) => a.capturedAt.getTime() - b.capturedAt.getTime(),
    );
    for (const mark of earliestFirst) {
      outcomes.set(mark, await this.settle(mark, batch));
    }
    return batch.marks.flatMap((mark) => outcomes.get(mark) ?? []);
  }

  private async settle(mark: OfflineMark, batch: OfflineBatch): Promise<OfflineResult> {
    const { key, picture, capturedAt, direction, userToken, card } = mark;
    const upload = picture === undefined ? undefined : batch.pictures[picture]?.[0];
    const draft = {
      deviceId: batch.device.id,
      keyHash: sha256(key),
      fingerprint: await fingerprintOf({
        method: '',
        url: '',
        body: {
          capturedAt: capturedAt.toISOString(),
          userToken,
          ...(card !== undefined && { card }),
          ...(direction === Direction.Out && { direction }),
        },
        uploads: upload && { picture: [upload] },
      }),
      capturedAt,
      receivedAt: batch.receivedAt,
      clockSkew: isSkewed(clockOffset(batch.sentAt, batch.receivedAt)),
    };
    const kept = await this.kept(draft);
    if (kept) return { ...kept, key, isReplayed: true };
    return { ...(await this.decide(draft, mark, batch, upload)), key, isReplayed: false };
  }

  private async decide(
    draft: Draft,
    mark: OfflineMark,
    batch: OfflineBatch,
    upload: Upload | undefined,
  ): Promise<KioskOutcome> {
    try {
      return await this.enter(draft, mark, batch, upload);
    } catch (error) {
      return this.refuse(draft, error);
    }
  }

  private async enter(
    draft: Draft,
    mark: OfflineMark,
    batch: OfflineBatch,
    upload: Upload | undefined,
  ) {
    const { device, receivedAt } = batch;
    const settings = await this.settings.current();
    const moment = momentOfMark(mark.capturedAt, receivedAt, settings);
    if (mark.picture !== undefined && !upload) throw new PictureMissing(mark.picture);

    const doubt = await this.doubtAbout(mark, batch, upload, settings);
    const caller = mark.userToken
      ? await this.tokens.holderAt(mark.userToken, moment, CLOCK_TOLERANCE)
      : device;
    const appearance = {
      picture: upload?.bytes,
      credential: cardAlone(mark.card),
      location: device.location,
      deviceId: device.id,
      receivedAt,
      doubt: doubt?.reason,
    };
    const outcomeOf = mark.direction === Direction.Out ? checkedOutAs : markedAs;
    const keep = async (record: RecordWithUser): Promise<void> => {
      await this.closedMonths.admit(record.dateOnly, record.dateOnly);
      await this.events.insert({ ...draft, outcome: outcomeOf(record, doubt) });
    };
    if (mark.direction === Direction.Out) {
      const { record } = await this.departures.checkOut(caller, appearance, moment, keep);
      return outcomeOf(record, doubt);
    }
    const entry = await this.marking.entryFor(caller, appearance, moment);
    const record = await this.marking.enter(entry, 'attendance_marked_offline', keep);
    return outcomeOf(record, doubt);
  }

  private async doubtAbout(
    mark: OfflineMark,
    batch: OfflineBatch,
    upload: Upload | undefined,
    { offline_mark_review_hours: hours, marking_without_face: accepted }: Settings,
  ): Promise<Doubt | undefined> {
    const capture = captureOf(mark, upload);
    const isInOrder = await this.captures.isInOrder(batch.device, capture);
    const late = doubtAbout({ ...batch, ...mark }, hours);
    if (!isInOrder) return SEQUENCE_DISORDER;
    if (late) return late;
    if (mark.card !== undefined) return accepted === 'card_and_pin' ? WITHOUT_PIN : undefined;
    return (await this.liveness.isRequiredOf(batch.device)) ? UNCHALLENGED : undefined;
  }

  /** A refusal is kept like a mark; what failed on our side is not. */
  private async refuse(draft: Draft, error: unknown): Promise<KioskOutcome> {
    if (violates(error, ONE_A_KEY)) return (await this.kept(draft)) ?? toRetry(draft.clockSkew);
    if (!isDecided(error)) {
      this.logger.error(error);
      return toRetry(draft.clockSkew);
    }
    const outcome = refusedFor(error, draft.clockSkew);
    try {
      await this.events.insert({ ...draft, outcome });
      return outcome;
    } catch (again) {
      if (violates(again, ONE_A_KEY)) return (await this.kept(draft)) ?? outcome;
      throw again;
    }
  }

  private async kept({ deviceId, keyHash, fingerprint, clockSkew }: Draft) {
    const event = await this.events.findOneBy({ deviceId, keyHash });
    if (!event || event.fingerprint === fingerprint) return event?.outcome;
    return refusedFor(new IdempotencyKeyReused(), clockSkew);
  }
}

function captureOf(
  { direction, signed, userToken, card }: OfflineMark,
  upload: Upload | undefined,
): SignedCapture | undefined {
  const action = direction === Direction.In ? 'mark' : 'check-out';
  return signed && { ...signed, action, evidence: upload?.bytes ?? userToken ?? card };
}

/** Whether it would be refused again, whenever it came. */
const isDecided = (error: unknown): error is DomainError =>
  error instanceof DomainError && error.status < 500 && error.retryAfter === undefined;

type Draft = Omit<KioskEvent, 'id' | 'device' | 'outcome'>;

const ONE_A_KEY = 'uq_kiosk_events_device_id_key_hash';
