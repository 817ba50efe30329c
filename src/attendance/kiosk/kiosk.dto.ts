import { plainToInstance, Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsString,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { CardText } from '../marking/credential-mark.dto.js';
import { SIGNATURE, signedOf } from '../marking/signed-fields.dto.js';
import { Direction, type OfflineMark, type OfflineResult } from './kiosk-queue.js';
import { Optional } from '../../platform/wire/presence.js';
import { Instant } from '../../platform/wire/moments.js';
import { WholeNumberText } from '../../platform/wire/query-values.js';
import { Word } from '../../platform/wire/text.js';

/** A mark as the device took it. */
export class KioskEventDto {
  /** A word of the device's own, new for each event: 1 to 100 printable ASCII characters. */
  @Matches(/^[\x21-\x7e]{1,100}$/)
  idempotency_key!: string;

  /** When it was taken, by the device's clock; decides the day and the status. */
  @Instant()
  captured_at!: Date;

  /** Whether the person came or went; came, when left out. */
  @Optional()
  @Word(Direction)
  direction?: Direction;

  /** The file that shows the person, `picture_0` to `picture_99`. */
  @Optional()
  @Matches(/^picture_\d{1,2}$/)
  picture?: string;

  /** The access token that the person showed, good at `captured_at`; what self_mark_without_face says holds. */
  @Optional()
  @IsString()
  @MaxLength(4000)
  user_token?: string;

  /** What the card says that the person showed. Where a PIN must come with it, an administrator looks at the mark: PINs are kept on no device. */
  @Optional()
  @CardText()
  card?: string;

  /** The device's own count of its captures, growing; of one that signs. */
  @Optional()
  @WholeNumberText(1, Number.MAX_SAFE_INTEGER)
  sequence?: number;

  /** Over what the documentation of devices says, Ed25519, base64url; of one that signs. */
  @Optional()
  @Matches(SIGNATURE)
  signature?: string;

  static toMark(event: KioskEventDto): OfflineMark {
    return {
      signed: signedOf(event),
      key: event.idempotency_key,
      capturedAt: event.captured_at,
      direction: event.direction ?? Direction.In,
      picture: event.picture,
      userToken: event.user_token,
      card: event.card,
    };
  }
}

const read = ({ obj }: { obj: { events?: unknown } }): unknown => {
  const { events } = obj;
  try {
    const plain: unknown = typeof events === 'string' ? JSON.parse(events) : events;
    return Array.isArray(plain) ? plainToInstance(KioskEventDto, plain) : plain;
  } catch {
    return events;
  }
};

export class KioskBatchDto {
  /** When the device sends this, by its clock: more than two minutes off is `clock_skew`. */
  @Instant()
  sent_at!: Date;

  /** At most 100; in a form, the JSON of them. */
  @Transform(read)
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => Object)
  events!: KioskEventDto[];
}

export class KioskOutcomeDto {
  idempotency_key!: string;

  /** `marked`; `checked_out`; `refused` for good; or `retry`: send it again later. */
  outcome!: 'marked' | 'checked_out' | 'refused' | 'retry';

  /** `marked`, `checked_out`, `clock_skew`, `backdated`, `sequence_disorder`, `liveness_missing` or `pin_missing` when an administrator must look at it, or why it is refused. */
  code!: string;
  detail!: string;
  record_id!: number | null;
  user_id!: string | null;

  /** The device's clock was more than two minutes off. */
  clock_skew!: boolean;

  /** The event was settled before; this is what became of it then. */
  replayed!: boolean;

  static from({ key, isReplayed, ...result }: OfflineResult): KioskOutcomeDto {
    const { outcome, code, detail, record_id, user_id, clock_skew } = result;
    return {
      idempotency_key: key,
      outcome,
      code,
      detail,
      record_id,
      user_id,
      clock_skew,
      replayed: isReplayed,
    };
  }
}

export class KioskAnswerDto {
  /** By the server's clock. */
  received_at!: Date;

  /** In the order the events were sent. */
  outcomes!: KioskOutcomeDto[];

  static from(received_at: Date, results: readonly OfflineResult[]): KioskAnswerDto {
    return { received_at, outcomes: results.map((result) => KioskOutcomeDto.from(result)) };
  }
}
