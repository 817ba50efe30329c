import {
  Column,
  CreateDateColumn,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  Unique,
  UpdateDateColumn,
} from 'typeorm';
import type { Schedule } from '../../calendar/schedules/schedule.js';
import { DEGREES, GROWING_KEY, MOMENT } from '../../platform/database/schema/columns.js';
import { FaceEncoding } from '../../face/templates/face-encoding.entity.js';
import { User } from '../../users/user.entity.js';

export enum AttendanceStatus {
  Present = 'Present',
  Absent = 'Absent',
  Late = 'Late',
  Leave = 'Leave',
}

export enum AttendanceSource {
  FaceRecognition = 'face_recognition',
  Manual = 'manual',
  Api = 'api',
  /** Taken in from another system. */
  Import = 'import',
  Pin = 'pin',
  Qr = 'qr',
}

/** Whether somebody told of it afterwards, and no door saw it. */
export const isTold = (source: AttendanceSource): boolean =>
  source === AttendanceSource.Manual || source === AttendanceSource.Import;

export enum VerificationStatus {
  Pending = 'pending',
  Verified = 'verified',
  Rejected = 'rejected',
}

/** The half of a day of work that somebody has off. */
export enum DayHalf {
  Morning = 'morning',
  Afternoon = 'afternoon',
}

/** Whether a status says that the person was there. */
export const hasAttended = (status: AttendanceStatus): boolean =>
  status === AttendanceStatus.Present || status === AttendanceStatus.Late;

/** Whether a record says that the person came, be it too late to count: no other absence has a time. */
export const hasCome = ({
  status,
  timeOnly,
}: Pick<AttendanceRecord, 'status' | 'timeOnly'>): boolean =>
  hasAttended(status) || timeOnly !== null;

/** What is known of one person on one day of the site. */
@Entity('attendance_records')
@Unique('uq_attendance_records_user_id_date_only', ['userId', 'dateOnly'])
@Index(['dateOnly'])
@Index(['timestamp'])
@Index(['status'])
@Index(['dateOnly', 'status'])
export class AttendanceRecord {
  @Column(GROWING_KEY)
  id!: number;

  @Column({ length: 20 })
  userId!: string;

  @ManyToOne(() => User, { onDelete: 'CASCADE', onUpdate: 'NO ACTION' })
  @JoinColumn()
  user?: User;

  /** Where the person belonged on the day, as far as was known when it was written; null for none. */
  @Column('varchar', { length: 20, nullable: true })
  departmentId!: string | null;

  // No foreign key: a table of such size is not built anew for it.
  @ManyToOne('Department', { createForeignKeyConstraints: false })
  @JoinColumn()
  department?: { id: string; name: string } | null;

  /** The verified picture nearest to the probe. */
  @Column('varchar', { length: 50, nullable: true })
  faceEncodingId!: string | null;

  @ManyToOne(() => FaceEncoding, { onDelete: 'SET NULL', onUpdate: 'NO ACTION' })
  @JoinColumn()
  faceEncoding?: FaceEncoding | null;

  /** The instant of the mark, by the server's clock. */
  @Column(MOMENT)
  timestamp!: Date;

  /** When the mark reached the server, which is later for one taken offline; null for what was written by hand. */
  @Column({ ...MOMENT, nullable: true })
  receivedAt!: Date | null;

  /** The site's day, `YYYY-MM-DD`. */
  @Column('date')
  dateOnly!: string;

  /** The site's wall clock, `HH:mm:ss`; null when nobody came. */
  @Column('time', { nullable: true })
  timeOnly!: string | null;

  @Column({ type: 'simple-enum', enum: AttendanceStatus })
  status!: AttendanceStatus;

  /** The code of the kind of leave that the day, or half of it, is. */
  @Column('varchar', { length: 30, nullable: true })
  leaveKind!: string | null;

  /** The half of the day that is leave; null for all of it, or nothing. */
  @Column('varchar', { length: 10, nullable: true })
  leaveHalf!: DayHalf | null;

  /** Whether that leave is attendance, as its kind said when it was written. */
  @Column({ default: false })
  leaveCountsAsPresent!: boolean;

  /** Minutes past the start of work, 0 when in time. */
  @Column({ default: 0 })
  lateMinutes!: number;

  /** When the person last went. */
  @Column({ ...MOMENT, nullable: true })
  checkOutAt!: Date | null;

  /** The site's wall clock, `HH:mm:ss`. */
  @Column('time', { nullable: true })
  checkOutTime!: string | null;

  /** The going awaits an administrator. */
  @Column({ default: false })
  checkOutPending!: boolean;

  /** Whole minutes between coming and going; null while one is unknown. */
  @Column('int', { nullable: true })
  workedMinutes!: number | null;

  /** Whole minutes between going and coming back. */
  @Column({ default: 0 })
  breakMinutes!: number;

  /** Whole minutes of work beyond those that were due. */
  @Column({ default: 0 })
  overtimeMinutes!: number;

  /** Whole minutes before the end of work, 0 for who stayed. */
  @Column({ default: 0 })
  earlyExitMinutes!: number;

  @Column({ default: false })
  halfDay!: boolean;

  /** The rule as it was when the record was written; null in records from before there were rules. */
  @Column('json', { nullable: true })
  judgedBy!: Schedule | null;

  /** The largest distance that was accepted. */
  @Column('float', { nullable: true })
  recognitionThreshold!: number | null;

  /** How much farther the second nearest person was; null when nobody else was enrolled. */
  @Column('float', { nullable: true })
  recognitionMargin!: number | null;

  /** Calibrated, 0 to 1; see decision.ts. */
  @Column('float', { nullable: true })
  recognitionConfidence!: number | null;

  /** Euclidean distance between unit descriptors, 0 to 2. */
  @Column('float', { nullable: true })
  recognitionDistance!: number | null;

  /** How much the face looked like one before the camera, 0 to 1; see spoof.ts. */
  @Column('float', { nullable: true })
  spoofScore!: number | null;

  /** The same by the other network. */
  @Column('float', { nullable: true })
  livenessScore!: number | null;

  /** Whether the picture, or a copy of it, had been shown shortly before; null when nobody watched. */
  @Column('boolean', { nullable: true })
  replayDetected!: boolean | null;

  @Column('varchar', { length: 50, nullable: true })
  location!: string | null;

  @Column('varchar', { length: 50, nullable: true })
  deviceId!: string | null;

  /** Degrees north, as the client said, to a hand's breadth; for administrators alone. */
  @Column({ ...DEGREES, nullable: true })
  latitude!: number | null;

  /** Degrees east. */
  @Column({ ...DEGREES, nullable: true })
  longitude!: number | null;

  @Column({ type: 'simple-enum', enum: AttendanceSource })
  source!: AttendanceSource;

  @Column({
    type: 'simple-enum',
    enum: VerificationStatus,
    default: VerificationStatus.Verified,
  })
  verificationStatus!: VerificationStatus;

  @Column('text', { nullable: true })
  notes!: string | null;

  @CreateDateColumn(MOMENT)
  createdAt!: Date;

  @UpdateDateColumn(MOMENT)
  updatedAt!: Date;
}

/** As it is read where it is told; the foreign key sees to it that there is a user. */
export type RecordWithUser = AttendanceRecord & { readonly user: User };

export const withUser = (record: AttendanceRecord, user: User): RecordWithUser =>
  Object.assign(record, { user });
