import { AsyncLocalStorage } from 'node:async_hooks';

/** Who is at the other end of the present request: what the audit trail and the log want to know. */
export interface RequestContext {
  readonly requestId: string;
  readonly ipAddress: string;
  readonly userAgent: string | null;
  /** The signed-in user, once a guard knows. */
  userId: string | null;
  /** The device, where one calls by itself. */
  deviceId?: string;
}

const requests = new AsyncLocalStorage<RequestContext>();

/** Runs `work`, and all that follows from it, as part of one request. */
export const duringRequest = <T>(context: RequestContext, work: () => T): T =>
  requests.run(context, work);

/** Where the present request comes from; null in jobs and on the command line. */
export const presentAddress = (): string | null => requests.getStore()?.ipAddress ?? null;

/** The present request; undefined in jobs and on the command line. */
export const presentRequest = (): RequestContext | undefined => requests.getStore();
