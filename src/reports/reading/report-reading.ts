import { Injectable } from '@nestjs/common';
import { Readership } from '../../departments/readership.js';
import type { Principal } from '../../platform/access/principal.js';
import { invalidField } from '../../platform/errors/validation.js';

type Reader = Pick<Principal, 'id' | 'role'>;

/** Whom a report is asked of. In the wire's words, as the rest of a request. */
interface RequestedPeople {
  readonly department?: string | undefined;
  readonly user_id?: string | undefined;
}

/** What a caller may read of reports: administrators all, managers their departments, everybody themselves. */
@Injectable()
export class ReportReading {
  constructor(private readonly readership: Readership) {}

  /**
   * The request as far as the caller may read: a manager's is of the department they lead.
   * @throws NotAllowed for whoever leads none, or not the one that is named; ValidationFailed where several are led and none is named
   */
  async narrowed<Request extends RequestedPeople>(
    caller: Reader,
    requested: Request,
  ): Promise<Request> {
    const { department, user_id } = requested;
    const led = await this.readership.demand(caller, department);
    if (led === undefined) return requested;
    if (user_id !== undefined) {
      await this.readership.subjectOf(caller, user_id);
      return requested;
    }
    if (led.length > 1)
      throw invalidField('department', 'department must be one of those you lead');
    return { ...requested, department: led[0] };
  }

  /** The same; of whoever leads no department it is their own. @throws NotAllowed ValidationFailed */
  async narrowedOrOwn<Request extends RequestedPeople>(
    caller: Reader,
    requested: Request,
  ): Promise<Request> {
    const led = await this.readership.of(caller);
    if (requested.user_id === undefined && led?.length !== 0)
      return this.narrowed(caller, requested);
    return { ...requested, user_id: await this.readership.subjectOf(caller, requested.user_id) };
  }
}
