import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { asBuffer } from '../../platform/database/schema/columns.js';
import { FaceEncoding } from './face-encoding.entity.js';

/**
 * What another descriptor network than that of its row in `face_encodings` makes of an enrolment picture: made ready
 * for a change of the network, and kept afterwards for the way back.
 */
@Entity('face_templates')
@Index(['model'])
export class FaceTemplate {
  @PrimaryColumn({ length: 50 })
  encodingId!: string;

  /** The descriptor space. */
  @PrimaryColumn({ length: 60 })
  model!: string;

  @ManyToOne(() => FaceEncoding, { onDelete: 'CASCADE', onUpdate: 'NO ACTION' })
  @JoinColumn()
  encoding?: FaceEncoding;

  /** The sealed descriptor; see template-cipher.ts for the layout. Never selected by accident. */
  @Column({ type: 'longblob', select: false, transformer: asBuffer })
  vector!: Buffer;
}
