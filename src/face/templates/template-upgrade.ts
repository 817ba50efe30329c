import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { asBuffer } from '../../platform/database/schema/columns.js';
import { Transactions } from '../../platform/database/transactions.js';
import type { DataKeyRing } from '../data-keys/data-key.js';
import { DataKeys } from '../data-keys/data-keys.js';
import { EnrolmentLock } from './enrolment-lock.js';
import { isSealedDirectly, TemplateCipher, type TemplatePlace } from './template-cipher.js';

/** People looked at in one go: the embedded database answers within the event loop’s turn. */
const PAGE = 100;
/** Milliseconds between two pages: people at the door go first. */
const REST = 50;

const PEOPLE_AFTER = `SELECT id FROM users WHERE id > ? ORDER BY id LIMIT ${PAGE}`;

/** By one network a template lies with the picture, by others beside it. */
const OWN = `face_encodings e WHERE e.user_id BETWEEN ? AND ? AND ${isSealedDirectly('e.encoding_vector')}`;
const OTHERS = `face_templates t JOIN face_encodings e ON e.id = t.encoding_id
  WHERE e.user_id BETWEEN ? AND ? AND ${isSealedDirectly('t.vector')}`;

const OWNERS = `SELECT e.user_id AS userId FROM ${OWN} UNION SELECT e.user_id FROM ${OTHERS}`;

const STATEMENTS = [
  {
    read: `SELECT e.id AS encodingId, e.model AS model, e.encoding_vector AS sealed FROM ${OWN}`,
    // Meanwhile it may have become another network's.
    write: 'UPDATE face_encodings SET encoding_vector = ? WHERE id = ? AND model = ?',
  },
  {
    read: `SELECT t.encoding_id AS encodingId, t.model AS model, t.vector AS sealed FROM ${OTHERS}`,
    write: 'UPDATE face_templates SET vector = ? WHERE encoding_id = ? AND model = ?',
  },
] as const;

interface DirectTemplate {
  readonly encodingId: string;
  readonly model: string;
  readonly sealed: Buffer | ArrayBuffer;
}

interface Upgrade {
  readonly place: TemplatePlace;
  readonly descriptor: Float32Array;
  readonly write: string;
}

const NO_DATA_KEYS: DataKeyRing = new Map();

/**
 * Brings templates that were sealed by ENCRYPTION_KEY itself under data keys, and those that were sealed as the network
 * gave them into the installation’s own space. Until then they open as they are, so nobody waits for this; stopped
 * anywhere, it goes on at the next start.
 */
@Injectable()
export class TemplateUpgrade implements OnApplicationShutdown {
  private readonly logger = new Logger('Templates');
  private isStopped = false;

  constructor(
    private readonly database: DataSource,
    private readonly cipher: TemplateCipher,
    private readonly dataKeys: DataKeys,
    private readonly enrolmentLock: EnrolmentLock,
    private readonly transactions: Transactions,
  ) {}

  /** @param rest milliseconds between two pages @returns how many there were */
  async run(rest = REST): Promise<number> {
    let upgraded = 0;
    let people = await this.peopleAfter('');
    while (people.length > 0 && !this.isStopped) {
      const last = people.at(-1) ?? '';
      for (const userId of await this.owners(people[0] ?? '', last)) {
        upgraded += await this.transactions.run(() => this.upgrade(userId));
      }
      await pause(rest);
      people = await this.peopleAfter(last);
    }
    if (upgraded > 0) this.logger.log(`${upgraded} templates are under keys of their people now`);
    return upgraded;
  }

  onApplicationShutdown(): void {
    this.isStopped = true;
  }

  private async peopleAfter(last: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }[]>(PEOPLE_AFTER, [last]);
    return rows.map(({ id }) => id);
  }

  private async owners(first: string, last: string): Promise<string[]> {
    const between = [first, last, first, last];
    const rows = await this.database.query<{ userId: string }[]>(OWNERS, between);
    return rows.map(({ userId }) => userId);
  }

  private async upgrade(userId: string): Promise<number> {
    await this.enrolmentLock.holdEvenRemoved(userId);
    const templates = await this.directOf(userId);
    if (templates.length === 0) return 0;
    const dataKey = await this.dataKeys.forSealing(userId);
    for (const { place, descriptor, write } of templates) {
      const vector = this.cipher.seal(descriptor, place, dataKey);
      await this.database.query(write, [vector, place.encodingId, place.model]);
    }
    return templates.length;
  }

  /** One that does not open stays as it is: whoever uses it complains. */
  private async directOf(userId: string): Promise<Upgrade[]> {
    const upgrades: Upgrade[] = [];
    for (const { read, write } of STATEMENTS) {
      const rows = await this.database.query<DirectTemplate[]>(read, [userId, userId]);
      for (const { sealed, ...picture } of rows) {
        const place = { userId, ...picture };
        const descriptor = this.opened(sealed, place);
        if (descriptor) upgrades.push({ place, descriptor, write });
      }
    }
    return upgrades;
  }

  private opened(sealed: Buffer | ArrayBuffer, place: TemplatePlace): Float32Array | null {
    try {
      // The transformer returns what it is given as a Buffer.
      return this.cipher.open(asBuffer.from(sealed) as Buffer, place, NO_DATA_KEYS);
    } catch {
      return null;
    }
  }
}
