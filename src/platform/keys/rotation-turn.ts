import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { Lease } from '../leases/lease.js';
import { RotationRefused } from './rotation-refused.js';
import { WrappedSecrets } from './wrapped-secrets.entity.js';

/** Milliseconds after which another may go on, when a rotation is heard of no more. */
const LEASE = 6000;
/** Milliseconds between two looks whether it is over. */
const LOOK = 200;

/** Lets one process at a time bring everything under a key. */
@Injectable()
export class RotationTurn {
  private readonly lease: Lease<WrappedSecrets>;

  constructor(@InjectRepository(WrappedSecrets) rows: Repository<WrappedSecrets>) {
    this.lease = new Lease(rows, 'rotatingUntil');
  }

  /** One that was killed is waited for. @param keyId of secrets that are kept @throws RotationRefused */
  async run<T>(keyId: string, work: () => Promise<T>): Promise<T> {
    const rotator = await this.take(keyId);
    const renewal = setInterval(() => {
      void this.lease.hold({ keyId, rotator }, LEASE).catch(() => undefined);
    }, LEASE / 3);
    try {
      return await work();
    } finally {
      clearInterval(renewal);
      await this.lease.hold({ keyId, rotator }, 0, { rotator: null });
    }
  }

  private async take(keyId: string): Promise<string> {
    const rotator = randomBytes(16).toString('hex');
    for (let waited = 0; waited <= LEASE + LOOK; waited += LOOK) {
      if (await this.lease.take({ keyId }, LEASE, { rotator })) return rotator;
      await pause(LOOK);
    }
    throw new RotationRefused('Another keys:rotate is at it.');
  }
}
