import { encodeQR } from 'qr';
import { PresentPassword } from '../../auth/passwords/password-policy.js';
import { FutureMoment } from '../../platform/wire/moments.js';
import { Optional } from '../../platform/wire/presence.js';
import type { IssuedCard } from './cards.service.js';

export class IssueCardDto {
  /** Until when it is good; left out, until it is ended. */
  @Optional()
  @FutureMoment()
  expires_at?: Date;
}

export class MakeCardDto extends IssueCardDto {
  /** The present one. */
  @PresentPassword()
  password!: string;
}

export class IssuedCardDto {
  /** What the QR code says, for scanners and to be typed. It is shown this once. */
  card!: string;
  /** The QR code as an SVG, to be printed. */
  qr_svg!: string;
  since!: Date;
  /** Null for never. */
  expires_at!: Date | null;

  static from({ token, card }: IssuedCard): IssuedCardDto {
    const { issuedAt, expiresAt } = card;
    return { card: token, qr_svg: qrOf(token), since: issuedAt, expires_at: expiresAt };
  }
}

/** A quarter of it may be worn off; the border is as wide as the standard wants it. */
const qrOf = (token: string): string => encodeQR(token, 'svg', { ecc: 'quartile', border: 4 });
