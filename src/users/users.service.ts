import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { IsNull, Not, Repository } from 'typeorm';
import { Role } from '../platform/access/role.js';
import { AuditService } from '../platform/audit/audit.service.js';
import { IdSequences } from '../platform/database/id-sequences.js';
import { Transactions } from '../platform/database/transactions.js';
import { violates } from '../platform/database/violations.js';
import { FaceRevisions } from './face-revisions.js';
import { Employments } from './history/employments.js';
import { Memberships } from './history/memberships.js';
import type { Employment } from './history/employment.js';
import { LastAdminCheck } from './last-admin.js';
import { EmailTaken, EmployeeNumberTaken, SignInNameNeeded, UserNotFound } from './errors.js';
import { ID_PREFIX } from './id-prefix.js';
import { hasSignInName } from './personal-details.js';
import { SealedAccounts } from './seals/sealed-accounts.js';
import {
  isExempt,
  REMOVED,
  User,
  UserStatus,
  type NewUser,
  type UserPatch,
} from './user.entity.js';
import { NO_API_KEY, UserSettings } from './user-settings.entity.js';
import { canonicalId } from '../platform/wire/ids.js';
import { append } from '../platform/database/queries.js';

@Injectable()
export class UsersService {
  constructor(
    @InjectRepository(User) private readonly users: Repository<User>,
    @InjectRepository(UserSettings) private readonly settings: Repository<UserSettings>,
    private readonly ids: IdSequences,
    private readonly lastAdmin: LastAdminCheck,
    private readonly faceRevisions: FaceRevisions,
    private readonly memberships: Memberships,
    private readonly seals: SealedAccounts,
    private readonly employments: Employments,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
  ) {}

  /** @throws EmailTaken EmployeeNumberTaken */
  async create(user: NewUser): Promise<User> {
    return this.refusingTaken(user, () => this.transactions.run(() => this.insert(user)));
  }

  /** A user who was not deleted, with the department. @throws UserNotFound */
  async get(id: string): Promise<User> {
    const user = await this.users.findOne({ where: { id }, relations: { department: true } });
    if (!user) throw new UserNotFound(id);
    return user;
  }

  /** The same, also of one who was removed: their records stay. @throws UserNotFound */
  async getEvenRemoved(id: string): Promise<User> {
    const user = await this.users.findOne({
      where: { id },
      relations: { department: true },
      withDeleted: true,
    });
    if (!user) throw new UserNotFound(id);
    return user;
  }

  /** By e-mail address, id or employee number, with the password's hash, which nothing else reads. @throws AccountNotSealed */
  async findForSignIn(identity: string): Promise<User | null> {
    const user = await this.users
      .createQueryBuilder('user')
      .addSelect('user.passwordHash')
      .addSelect('user.accountSeal')
      .where(
        identity.includes('@')
          ? { email: identity.toLowerCase() }
          : [{ id: canonicalId(identity) }, { employeeNumber: canonicalId(identity) }],
      )
      .getOne();
    if (user) await this.seals.check(Object.assign({ seal: user.accountSeal }, user));
    return user;
  }

  /**
   * @param action what the audit trail calls it
   * @throws UserNotFound EmailTaken EmployeeNumberTaken SignInNameNeeded LastAdmin AccountNotSealed EmploymentOverlaps ValidationFailed
   */
  async change(id: string, patch: UserPatch, action = 'user_updated'): Promise<User> {
    return this.refusingTaken(patch, () =>
      this.transactions.run(() => this.update(id, patch, action)),
    );
  }

  /** Soft: the records stay, the person is gone with every credential, and e-mail address and number are free again. @throws UserNotFound LastAdmin */
  async remove(id: string): Promise<User> {
    return this.transactions.run(async () => {
      const user = await this.get(id);
      if (holdsSeat(user)) await this.lastAdmin.give(id);
      const deletedAt = new Date();
      const leftOn = await this.employments.lastDayOf(user, deletedAt);
      const faceRevision = await this.faceRevisions.next();
      await this.users.update({ id }, { ...REMOVED, deletedAt, leftOn, faceRevision });
      await this.seals.renew(id);
      await this.settings.update({ userId: id }, NO_API_KEY);
      await this.audit.record({
        action: 'user_deleted',
        table: 'users',
        recordId: id,
        before: user,
      });
      return Object.assign(user, { leftOn });
    });
  }

  /** Not audited: whoever sets it records why. @throws UserNotFound */
  async setPassword(id: string, passwordHash: string): Promise<void> {
    await this.transactions.run(async () => {
      await this.seals.checkStored(id);
      const { affected } = await this.users.update({ id, deletedAt: IsNull() }, { passwordHash });
      if (affected === 0) throw new UserNotFound(id);
      await this.seals.renew(id);
    });
  }

  /** Sets the password if it still is the one that was read. @returns whether it was */
  async replacePassword(id: string, read: string | null, passwordHash: string): Promise<boolean> {
    return this.transactions.run(async () => {
      await this.seals.checkStored(id);
      const { affected } = await this.users.update(
        { id, passwordHash: read ?? IsNull(), deletedAt: IsNull() },
        { passwordHash },
      );
      await this.seals.renew(id);
      return affected === 1;
    });
  }

  /** Whoever asked for another address knew a password that is the person's no more. */
  async forgetPendingEmail(id: string): Promise<void> {
    await this.users.update({ id }, { pendingEmail: null });
  }

  async noteSignIn(id: string, at: Date): Promise<void> {
    // Signing in changes nothing about the person.
    await this.users.update({ id }, { lastLogin: at, updatedAt: () => 'updated_at' });
  }

  private async insert(user: NewUser): Promise<User> {
    const [id = ''] = await this.ids.take(ID_PREFIX[user.role]);
    const employedFrom = (await this.employments.beginning())(user.joinDate);
    await append(this.users, { ...user, id, employedFrom, exempt: isExempt(user) });
    await this.seals.renew(id);
    await append(this.settings, { userId: id });
    await this.audit.record({ action: 'user_created', table: 'users', recordId: id, after: user });
    return this.get(id);
  }

  private async update(id: string, wanted: UserPatch, action: string): Promise<User> {
    const before = await this.get(id);
    if (keysOf(wanted).length === 0) return before;
    await this.seals.checkStored(id);
    await this.refuseNameless(before, wanted);
    const patch = { ...wanted, ...(await this.employmentAfter(before, wanted)) };
    const { role = before.role, status = before.status } = patch;
    if (holdsSeat(before) && !holdsSeat({ role, status })) await this.lastAdmin.give(id);

    const affectsFace = before.status !== status;
    const revision = affectsFace && { faceRevision: await this.faceRevisions.next() };
    await this.users.update({ id }, { ...patch, ...revision });
    await this.seals.renew(id);
    await this.noteMove(before, patch);
    await this.audit.record({
      action,
      table: 'users',
      recordId: id,
      before: Object.fromEntries(keysOf(patch).map((key) => [key, before[key]])),
      after: given(patch),
    });

    return this.get(id);
  }

  /** Whoever has a password keeps an address or a number to sign in by. */
  private async refuseNameless(before: User, patch: UserPatch): Promise<void> {
    const { email = before.email, employeeNumber = before.employeeNumber } = patch;
    if (!hasSignInName(before) || hasSignInName({ email, employeeNumber })) return;
    const hasPassword = await this.users.existsBy({ id: before.id, passwordHash: Not(IsNull()) });
    if (hasPassword) throw new SignInNameNeeded(before.id);
  }

  private async employmentAfter(before: User, patch: UserPatch): Promise<Partial<Employment>> {
    const { status = before.status, joinDate, leftOn } = patch;
    const isLeaving = status === UserStatus.Inactive && before.status !== status;
    const isReturning = status === UserStatus.Active && before.status !== status;
    const isSaid = isLeaving || isReturning || joinDate !== undefined || leftOn !== undefined;
    if (!isSaid) return {};
    return this.employments.change(before, { joinDate, leftOn, isLeaving, isReturning });
  }

  private async noteMove(before: User, patch: UserPatch): Promise<void> {
    const { departmentId = before.departmentId, exempt = before.exempt } = patch;
    if (departmentId === before.departmentId && exempt === before.exempt) return;
    await this.memberships.end(before);
  }

  private async refusingTaken<T>(wanted: UserPatch, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (violates(error, 'uq_users_email')) throw new EmailTaken(wanted.email ?? '');
      if (!violates(error, 'uq_users_employee_number')) throw error;
      const employeeNumber = wanted.employeeNumber ?? '';
      const holder = await this.users.findOneBy({ employeeNumber });
      throw new EmployeeNumberTaken(employeeNumber, holder?.id ?? null);
    }
  }
}

const holdsSeat = ({ role, status }: Pick<User, 'role' | 'status'>): boolean =>
  role === Role.Admin && status === UserStatus.Active;

type Change = UserPatch & Partial<Employment>;

const keysOf = (patch: Change) =>
  // The patch has no other keys than its type's.
  (Object.keys(patch) as (keyof Change)[]).filter((key) => patch[key] !== undefined);

const given = (patch: Change): Change =>
  Object.fromEntries(keysOf(patch).map((key) => [key, patch[key]]));
