import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { MOMENT } from '../../platform/database/schema/columns.js';
import { User } from '../../users/user.entity.js';

export enum TokenType {
  Access = 'access',
  Refresh = 'refresh',
}

/** An issued token. Only its hash is kept, so a stolen table opens no door. */
@Entity('auth_tokens')
@Unique('uq_auth_tokens_token_hash', ['tokenHash'])
@Index(['expiresAt'])
@Index(['userId', 'isRevoked'])
@Index(['family'])
export class AuthToken {
  /** The token's `jti`. */
  @PrimaryColumn({ length: 100 })
  id!: string;

  @Column({ length: 20 })
  userId!: string;

  @ManyToOne(() => User, { onDelete: 'CASCADE', onUpdate: 'NO ACTION' })
  @JoinColumn()
  user?: User;

  /** SHA-256 of the token, hexadecimal. */
  @Column({ length: 255 })
  tokenHash!: string;

  @Column({ type: 'simple-enum', enum: TokenType })
  tokenType!: TokenType;

  /** Shared by every token that descends from one sign-in: a session. */
  @Column({ length: 36 })
  family!: string;

  @Column('varchar', { length: 50, nullable: true })
  deviceId!: string | null;

  @Column('varchar', { length: 100, nullable: true })
  deviceName!: string | null;

  @Column('varchar', { length: 50, nullable: true })
  ipAddress!: string | null;

  @Column(MOMENT)
  issuedAt!: Date;

  /** When its session began; null in those from before that was kept. */
  @Column({ ...MOMENT, nullable: true })
  sessionStartedAt!: Date | null;

  @Column(MOMENT)
  expiresAt!: Date;

  @Column({ ...MOMENT, nullable: true })
  lastUsedAt!: Date | null;

  @Column({ default: false })
  isRevoked!: boolean;

  @Column({ ...MOMENT, nullable: true })
  revokedAt!: Date | null;

  @Column('varchar', { length: 100, nullable: true })
  revocationReason!: string | null;
}
