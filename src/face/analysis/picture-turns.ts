import { Injectable } from '@nestjs/common';
import { presentRequest } from '../../platform/http/request-context.js';
import { Turns, TurnsByCaller } from '../../platform/queues/turns.js';
import { EngineOverloaded } from '../errors.js';

/** Pixels above which a picture costs a person all turns, and waits for the large ones of others. */
const LARGE = 12_500_000;
/** Pictures of a person that are looked at together. */
const OF_PERSON = 2;

const busy = () => new EngineOverloaded();

/**
 * Gives every caller a share of the engine, so that nobody’s pictures crowd out those of others. Large pictures of people
 * are looked at one at a time; those of devices are not held up by them.
 */
@Injectable()
export class PictureTurns {
  /** Four registrations may wait beside what is looked at. */
  private readonly people = new TurnsByCaller({ atOnce: OF_PERSON, mostWaiting: 28 }, busy);
  /** A door has a queue of people before it. */
  private readonly devices = new TurnsByCaller({ atOnce: 4, mostWaiting: 60 }, busy);
  /** Of all people; each is some tenths of a second’s work. */
  private readonly large = new Turns({ atOnce: 1, mostWaiting: 16 }, busy);

  /** Whether the present request comes from a device: somebody stands at a door. */
  get isAtDoor(): boolean {
    return presentRequest()?.deviceId !== undefined;
  }

  /** Work of no caller is not limited. @param pixels of the picture @throws EngineOverloaded */
  async take<T>(pixels: number, work: () => Promise<T>): Promise<T> {
    const { deviceId, userId } = presentRequest() ?? {};
    if (deviceId !== undefined) return this.devices.take(deviceId, work);
    if (!userId) return work();
    if (pixels <= LARGE) return this.people.take(userId, work);
    return this.people.take(userId, () => this.large.take(work), OF_PERSON);
  }
}
