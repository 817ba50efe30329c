import { Injectable } from '@nestjs/common';
import { NotificationsService, type News } from '../../notifications/notifications.service.js';
import type { Principal } from '../../platform/access/principal.js';
import { Approvers } from '../approvers/approvers.js';
import { RequestState, type AttendanceRequest } from '../leave/attendance-request.entity.js';

/** Tells people what becomes of requests. Joins the ambient transaction. */
@Injectable()
export class RequestNews {
  constructor(
    private readonly notifications: NotificationsService,
    private readonly approvers: Approvers,
  ) {}

  /** To whoever decides; and to the person, when somebody else filed it. */
  async filed({ id }: Principal, request: AttendanceRequest): Promise<void> {
    const { kind, userId, user } = request;
    const type = `${kind}_requested`;
    const message = daysOf(request);
    const title = `${user?.name ?? userId} asks for a ${kind}`;
    const news: News = { type, letter: 'request_to_decide', title, message };
    const approvers = await this.approvers.of(request);
    await this.notifications.notifyAll(
      approvers
        .filter((approver) => approver !== id)
        .map((approver) => ({ userId: approver, news })),
    );
    if (id === userId) return;
    await this.notifications.notify(userId, {
      type,
      title: `A ${kind} was filed for you`,
      message,
    });
  }

  /** To whoever asked. */
  async decided(request: AttendanceRequest): Promise<void> {
    const { kind, state, note } = request;
    await this.notifications.notify(request.userId, {
      type: `${kind}_${state}`,
      letter: 'request_decided',
      title: `Your ${kind} was ${state}`,
      message: daysOf(request) + (note ? `: ${note}` : ''),
    });
  }

  /** To the person, of whose leave the days after the last one are taken back. */
  async shortened(request: AttendanceRequest, leftOn: string): Promise<void> {
    const { kind, userId } = request;
    await this.notifications.notify(userId, {
      type: `${kind}_revoked`,
      letter: 'request_decided',
      title: `Part of your ${kind} was revoked`,
      message: `${daysOf(request)}: the days after ${leftOn}, your last`,
    });
  }

  /** To whoever decides, when the person took it back; else to the person. */
  async takenBack(
    { id }: Principal,
    request: AttendanceRequest,
    date: string | undefined,
  ): Promise<void> {
    const { kind, userId, user, state } = request;
    const verb = state === RequestState.Withdrawn ? 'withdrawn' : 'revoked';
    const type = `${kind}_${verb}`;
    const message = date ?? daysOf(request);
    if (id !== userId) {
      const title = `Your ${kind} was ${verb}`;
      await this.notifications.notify(userId, { type, letter: 'request_decided', title, message });
      return;
    }
    const title = `The ${kind} of ${user?.name ?? userId} was ${verb}`;
    const news: News = { type, letter: 'request_to_decide', title, message };
    const approvers = await this.approvers.of(request);
    await this.notifications.notifyAll(approvers.map((approver) => ({ userId: approver, news })));
  }
}

const daysOf = ({ firstDay, lastDay }: AttendanceRequest): string =>
  firstDay === lastDay ? firstDay : `${firstDay} to ${lastDay}`;
