import { Injectable } from '@nestjs/common';
import { networkOf } from '../caller-address.js';
import { FormsBusy } from '../errors.js';
import { presentRequest } from '../request-context.js';

const MEGABYTE = 2 ** 20;
/** Bytes of the files that the open forms of people may hold together in this process. */
const MOST_OF_PEOPLE = 96 * MEGABYTE;
/** Of devices, beside them: people who fill up theirs leave the door open. */
const MOST_OF_DEVICES = 48 * MEGABYTE;
/** Of one caller: the largest form there is. */
const MOST_OF_CALLER = 48 * MEGABYTE;

/** The bytes that one form holds. */
export interface HeldBytes {
  /** @throws FormsBusy when that is more than the caller, or the process, may hold */
  take(bytes: number): void;
  release(): void;
}

/** Counts the bytes of uploads that wait in memory for the end of their form, and of their request. */
@Injectable()
export class FormMemory {
  private readonly ofPeople = new Share(MOST_OF_PEOPLE);
  private readonly ofDevices = new Share(MOST_OF_DEVICES);

  /** For the form of the present request. */
  open(): HeldBytes {
    const { deviceId, userId, ipAddress } = presentRequest() ?? {};
    if (deviceId) return this.ofDevices.open(deviceId);
    return this.ofPeople.open(userId ?? networkOf(ipAddress ?? 'local'));
  }
}

/** Bytes that callers of one kind may hold. */
class Share {
  private readonly callers = new Map<string, number>();
  private all = 0;

  constructor(private readonly most: number) {}

  open(caller: string): HeldBytes {
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
    if (present + bytes > MOST_OF_CALLER || this.all + bytes > this.most) throw new FormsBusy();
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
