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
  UpdateDateColumn,
} from 'typeorm';
import { Role } from '../platform/access/role.js';
import { EVER } from './history/member.js';
import { asNumber, MOMENT } from '../platform/database/schema/columns.js';

export enum UserStatus {
  Active = 'Active',
  Inactive = 'Inactive',
  Suspended = 'Suspended',
}

@Entity('users')
@Unique('uq_users_email', ['email'])
// An index, not a constraint: the embedded database cannot add one to a table that stands.
@Index('uq_users_employee_number', ['employeeNumber'], { unique: true })
@Index(['role'])
@Index(['departmentId'])
@Index(['status'])
@Index(['deletedAt'])
@Index(['faceRevision'])
export class User {
  /** `EMP001`: the role's prefix and a number that is never given twice. */
  @PrimaryColumn({ length: 20 })
  id!: string;

  @Column({ length: 100 })
  name!: string;

  /**
   * Lower case: one database compares letters by case and the other does not. Null of whoever signs in by the number or
   * not at all, and of who was removed.
   */
  @Column('varchar', { length: 100, nullable: true })
  email!: string | null;

  /** Of a parent, say, who is told when the person is missing. */
  @Column('varchar', { length: 100, nullable: true })
  guardianEmail!: string | null;

  /** What the rest of the house calls them: of the payroll, the student register or a card. Upper case, like an id. */
  @Column('varchar', { length: 30, nullable: true })
  employeeNumber!: string | null;

  /** bcrypt; null until a person who was created by an administrator sets a password. */
  @Column('varchar', { length: 255, nullable: true, select: false })
  passwordHash!: string | null;

  /** Whether signing in takes a code beside the password. */
  @Column({ default: false })
  secondFactor!: boolean;

  /** Over role, status, address, password and second factor; see account-seals.ts. */
  @Column('varchar', { length: 64, nullable: true, select: false })
  accountSeal!: string | null;

  @Column({ type: 'simple-enum', enum: Role, default: Role.Employee })
  role!: Role;

  @Column('varchar', { name: 'department', length: 20, nullable: true })
  departmentId!: string | null;

  // Named, not imported: departments stand above users.
  @ManyToOne('Department', { onDelete: 'RESTRICT', onUpdate: 'NO ACTION' })
  @JoinColumn({ name: 'department' })
  department?: { id: string; name: string } | null;

  @Column('varchar', { length: 20, nullable: true })
  phone!: string | null;

  @Column('text', { nullable: true })
  address!: string | null;

  /** The picture's path in the store; a signed URL is made of it for the wire. */
  @Column('varchar', { name: 'avatar_url', length: 255, nullable: true })
  avatarPath!: string | null;

  /** The address that awaits its confirmation. */
  @Column('varchar', { length: 100, nullable: true })
  pendingEmail!: string | null;

  @Column({ type: 'simple-enum', enum: UserStatus, default: UserStatus.Active })
  status!: UserStatus;

  /** As it was told. */
  @Column('date', { nullable: true })
  joinDate!: string | null;

  /** The first day that counts: the join date, or else the day of the account or of an earlier record. */
  @Column('date', { default: EVER })
  employedFrom!: string;

  /** The last day that counts; null while none is known. */
  @Column('date', { nullable: true })
  leftOn!: string | null;

  /** Whether the person owes no attendance at present. */
  @Column({ default: false })
  exempt!: boolean;

  @Column({ ...MOMENT, nullable: true })
  lastLogin!: Date | null;

  /** The number of the last change of the verified templates or of the right to be matched; galleries follow it. */
  @Column('bigint', { nullable: true, transformer: asNumber })
  faceRevision!: number | null;

  @CreateDateColumn(MOMENT)
  createdAt!: Date;

  @UpdateDateColumn(MOMENT)
  updatedAt!: Date;

  @DeleteDateColumn(MOMENT)
  deletedAt!: Date | null;
}

/** What is told of a user. */
export type UserView = Omit<
  User,
  | 'passwordHash'
  | 'accountSeal'
  | 'pendingEmail'
  | 'faceRevision'
  | 'deletedAt'
  | 'department'
  | 'employedFrom'
> & {
  readonly department?: { readonly name: string } | null;
};

/** What a removed person has no more: addresses, the number and every credential. */
export const REMOVED = {
  email: null,
  pendingEmail: null,
  guardianEmail: null,
  employeeNumber: null,
  passwordHash: null,
  secondFactor: false,
} as const;

/** Who is to have an account. */
export type NewUser = Pick<User, 'name' | 'email' | 'role' | 'passwordHash'> &
  Partial<
    Pick<
      User,
      | 'guardianEmail'
      | 'employeeNumber'
      | 'departmentId'
      | 'phone'
      | 'address'
      | 'joinDate'
      | 'exempt'
    >
  >;

/** What may change about somebody; what is left out stays. */
export type UserPatch = Partial<
  Pick<
    User,
    | 'name'
    | 'email'
    | 'pendingEmail'
    | 'guardianEmail'
    | 'secondFactor'
    | 'employeeNumber'
    | 'role'
    | 'departmentId'
    | 'phone'
    | 'address'
    | 'avatarPath'
    | 'status'
    | 'joinDate'
    | 'leftOn'
    | 'exempt'
  >
>;

/** Administrators owe no attendance, unless it is said that they do. */
export const isExempt = ({ role, exempt }: NewUser): boolean => exempt ?? role === Role.Admin;
