import { Injectable } from '@nestjs/common';
import { networkOf } from '../caller-address.js';
import { FormsBusy } from '../errors.js';
import { presentRequest } from '../request-context.js';

const MEGABYTE = 2 ** 20;
/** Bytes of the files that the open forms of this process may hold together. */
const MOST = 192 * MEGABYTE;
/** Of one caller: the largest form there is, and a registration beside it. */
const MOST_OF_CALLER = 96 * MEGABYTE;

/** The bytes that one form holds. */
export interface HeldBytes {
  /** @throws FormsBusy when that is more than the caller, or the process, may hold */
  take(bytes: number): void;
  release(): void;
}

/** Counts the bytes of uploads that wait in memory for the end of their form, and of their request. */
@Injectable()
export class FormMemory {
  private readonly callers = new Map<string, number>();
  private all = 0;

  /** For the form of the present request. */
  open(): HeldBytes {
    const caller = callerOfRequest();
    let held = 0;
    return {
      take: (bytes) => {
        this.take(caller, bytes);
        held += bytes;
      },
      release: () => {
        this.give(caller, held);
        held = 0;
      },
    };
  }

  private take(caller: string, bytes: number): void {
    const present = this.callers.get(caller) ?? 0;
    if (present + bytes > MOST_OF_CALLER || this.all + bytes > MOST) throw new FormsBusy();
    this.callers.set(caller, present + bytes);
    this.all += bytes;
  }

  private give(caller: string, bytes: number): void {
    this.all -= bytes;
    const left = (this.callers.get(caller) ?? 0) - bytes;
    if (left > 0) this.callers.set(caller, left);
    else this.callers.delete(caller);
  }
}

function callerOfRequest(): string {
  const { deviceId, userId, ipAddress } = presentRequest() ?? {};
  return deviceId ?? userId ?? networkOf(ipAddress ?? 'local');
}
