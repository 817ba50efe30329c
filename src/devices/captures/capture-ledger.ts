import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { LessThan, MoreThan, Repository } from 'typeorm';
import type { DevicePrincipal } from '../../platform/access/device-principal.js';
import { ActivityStatus } from '../../platform/audit/activity-log.entity.js';
import { AuditService } from '../../platform/audit/audit.service.js';
import { sha256 } from '../../platform/crypto/sha256.js';
import { MINUTE } from '../../platform/time/duration.js';
import { SequenceReused, SignatureInvalid, SignatureRequired } from './errors.js';
import { DeviceCapture } from './device-capture.entity.js';
import { isSignedBy, textOf, type SignedCapture } from './signed-capture.js';

/** Milliseconds by which captures that were sent side by side may be out of order. */
const SIDE_BY_SIDE = 2 * MINUTE;

type NewCapture = Omit<DeviceCapture, 'device'>;

/** Keeps what devices signed, and notices when two count with one key. */
@Injectable()
export class CaptureLedger {
  constructor(
    @InjectRepository(DeviceCapture) private readonly captures: Repository<DeviceCapture>,
    private readonly audit: AuditService,
  ) {}

  /**
   * Whether the numbers of a device go with its time; of one that has no key of its own nothing is asked.
   * @throws SignatureRequired SignatureInvalid SequenceReused
   */
  async isInOrder(device: DevicePrincipal, capture: SignedCapture | undefined): Promise<boolean> {
    const { id, publicKey } = device;
    if (publicKey === null) return true;
    if (!capture) throw new SignatureRequired();
    if (!isSignedBy(publicKey, id, capture)) throw new SignatureInvalid();
    const { sequence, capturedAt } = capture;
    const content = sha256(textOf(id, capture));
    await this.keep(device, { deviceId: id, sequence, capturedAt, content });
    const isInOrder = await this.fits(id, sequence, capturedAt);
    if (!isInOrder) await this.noteCopy(device, `number ${sequence} is out of order`);
    return isInOrder;
  }

  /** The same may come again. @throws SequenceReused when the number was given to something else */
  private async keep(device: DevicePrincipal, capture: NewCapture): Promise<void> {
    const { deviceId, sequence, content } = capture;
    const insertion = this.captures.createQueryBuilder().insert().values(capture).orIgnore();
    await insertion.updateEntity(false).execute();
    const kept = await this.captures.findOneByOrFail({ deviceId, sequence });
    if (kept.content === content) return;
    await this.noteCopy(device, `number ${sequence} was given twice`);
    throw new SequenceReused(sequence);
  }

  /** Whether no lower number was given later, and no higher one earlier. */
  private async fits(deviceId: string, sequence: number, capturedAt: Date): Promise<boolean> {
    const [later, earlier] = [SIDE_BY_SIDE, -SIDE_BY_SIDE].map(
      (ms) => new Date(capturedAt.getTime() + ms),
    ) as [Date, Date];
    const disagrees = await this.captures.existsBy([
      { deviceId, sequence: LessThan(sequence), capturedAt: MoreThan(later) },
      { deviceId, sequence: MoreThan(sequence), capturedAt: LessThan(earlier) },
    ]);
    return !disagrees;
  }

  private async noteCopy({ id }: DevicePrincipal, what: string): Promise<void> {
    await this.audit.record({
      action: 'device_key_copied',
      description: `Somebody else may count with the key of ${id}: ${what}`,
      table: 'devices',
      recordId: id,
      status: ActivityStatus.Warning,
    });
  }
}
