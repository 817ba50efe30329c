import {
  Column,
  CreateDateColumn,
  DeleteDateColumn,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  Unique,
} from 'typeorm';
import { asBuffer, MOMENT } from '../../platform/database/schema/columns.js';
import { User } from '../../users/user.entity.js';

export enum EncodingStatus {
  Pending = 'pending',
  Verified = 'verified',
  Rejected = 'rejected',
}

/** One enrolment picture and the encrypted descriptor of the face in it. */
@Entity('face_encodings')
@Index(['userId', 'status'])
@Index(['capturedAt'])
@Unique('uq_face_encodings_live_image_hash', ['liveImageHash'])
export class FaceEncoding {
  @PrimaryColumn({ length: 50 })
  id!: string;

  @Column({ length: 20 })
  userId!: string;

  @ManyToOne(() => User, { onDelete: 'CASCADE', onUpdate: 'NO ACTION' })
  @JoinColumn()
  user?: User;

  /** The sealed descriptor, empty once the picture is erased; see template-cipher.ts for the layout. Never selected by accident. */
  @Column({ type: 'longblob', select: false, transformer: asBuffer })
  encodingVector!: Buffer;

  /** The picture's path in the store; a signed URL is made of it for the wire. */
  @Column('varchar', { name: 'image_url', length: 255, nullable: true })
  imagePath!: string | null;

  /** SHA-256 of the uploaded bytes, hexadecimal; empty once the picture is erased. */
  @Column('char', { length: 64 })
  imageHash!: string;

  /** `imageHash` while the row lives, null once it is deleted: the same picture may then come again. Erased ones have none. */
  @Column('char', { length: 64, nullable: true })
  liveImageHash!: string | null;

  @Column(MOMENT)
  capturedAt!: Date;

  /** Estimated chance that the picture can be matched, 0 to 1. */
  @Column('float')
  qualityScore!: number;

  /** The detector's score, 0 to 1. */
  @Column('float')
  faceConfidence!: number;

  @Column({ type: 'simple-enum', enum: EncodingStatus, default: EncodingStatus.Pending })
  status!: EncodingStatus;

  /** Of a verified one, that it was approved here; of one that awaits another administrator, by whom first. See recognition-seals.ts. */
  @Column('varchar', { length: 64, nullable: true })
  recognitionSeal!: string | null;

  /** That the file at `imagePath` is the one that was taken in, until the picture is erased; see recognition-seals.ts. */
  @Column('varchar', { length: 64, nullable: true })
  fileSeal!: string | null;

  /** The first of two administrators who must approve it; null where none has, or one is enough. */
  @Column('varchar', { length: 20, nullable: true })
  firstApprovedBy!: string | null;

  @Column('text', { nullable: true })
  notes!: string | null;

  /** The descriptor space: only templates of one model are comparable. */
  @Column({ length: 60 })
  model!: string;

  @CreateDateColumn(MOMENT)
  createdAt!: Date;

  @DeleteDateColumn(MOMENT)
  deletedAt!: Date | null;
}
