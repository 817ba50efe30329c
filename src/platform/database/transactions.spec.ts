import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn, setTimeout as pause } from 'node:timers/promises';
import Libsql from 'libsql';
import { Column, Entity, PrimaryColumn, Unique, type DataSource, type Repository } from 'typeorm';
import { EmbeddedDataSource } from './embedded/data-source.js';
import { Transactions } from './transactions.js';
import { violates } from './violations.js';

@Entity('accounts')
@Unique('uq_accounts_owner', ['owner'])
class Account {
  @PrimaryColumn()
  id!: number;

  @Column()
  owner!: string;

  @Column()
  balance!: number;
}

const MANY = 50;

describe('Transactions on the embedded database', () => {
  let folder: string;
  let database: DataSource;
  let accounts: Repository<Account>;
  let transactions: Transactions;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'transactions-'));
    database = await new EmbeddedDataSource({
      type: 'better-sqlite3',
      driver: Libsql,
      database: join(folder, 'test.sqlite'),
      entities: [Account],
      synchronize: true,
      enableWAL: true,
    }).initialize();
    accounts = database.getRepository(Account);
    transactions = new Transactions(database);
    await accounts.insert({ id: 1, owner: 'Ada', balance: 0 });
  });
  afterEach(async () => {
    await database.destroy();
    await rm(folder, { recursive: true });
  });

  const times = <T>(count: number, work: (i: number) => Promise<T>) =>
    Promise.allSettled(Array.from({ length: count }, (_, i) => work(i)));
  const outcomes = (results: PromiseSettledResult<unknown>[]) => ({
    done: results.filter(({ status }) => status === 'fulfilled').length,
    failed: results.filter(({ status }) => status === 'rejected').length,
  });
  const balanceOf = async (id: number) => (await accounts.findOneByOrFail({ id })).balance;
  const deposit = async (id: number) => {
    const balance = await balanceOf(id);
    await turn();
    await accounts.update({ id }, { balance: balance + 1 });
  };

  it('lose none of fifty at once, although each reads before it writes', async () => {
    const results = await times(MANY, () => transactions.run(() => deposit(1)));
    expect(outcomes(results)).toEqual({ done: MANY, failed: 0 });
    expect(await balanceOf(1)).toBe(MANY);
  });

  it('take back their own writes and nobody else’s', async () => {
    const results = await times(MANY, async (i) => {
      // Every third is a lone write, every third a transaction that holds, every third one that breaks off.
      if (i % 3 === 0) return accounts.insert({ id: 100 + i, owner: `lone ${i}`, balance: 0 });
      return transactions.run(async () => {
        await accounts.insert({ id: 100 + i, owner: `in transaction ${i}`, balance: 0 });
        await turn();
        await accounts.update({ id: 100 + i }, { balance: i });
        if (i % 3 === 1) throw new Error('Changed my mind');
      });
    });

    const kept = Array.from({ length: MANY }, (_, i) => i).filter((i) => i % 3 !== 1);
    expect(outcomes(results)).toEqual({ done: kept.length, failed: MANY - kept.length });
    const rows = await accounts.find({ order: { id: 'ASC' } });
    expect(rows.slice(1).map(({ id, balance }) => [id - 100, balance])).toEqual(
      kept.map((i) => [i, i % 3 === 0 ? 0 : i]),
    );
  });

  it('let one of fifty inserts of the same key in, and name the key to the others', async () => {
    const results = await times(MANY, (i) =>
      transactions.run(() => accounts.insert({ id: 2 + i, owner: 'Grace', balance: 0 })),
    );
    expect(outcomes(results)).toEqual({ done: 1, failed: MANY - 1 });
    for (const result of results) {
      if (result.status === 'rejected') {
        expect(violates(result.reason, 'uq_accounts_owner')).toBe(true);
      }
    }
    expect(await accounts.countBy({ owner: 'Grace' })).toBe(1);
  });

  it('are one when one is opened in another', async () => {
    const work = transactions.run(async () => {
      await deposit(1);
      await transactions.run(() => deposit(1));
      expect(await balanceOf(1)).toBe(2);
      throw new Error('Changed my mind');
    });
    await expect(work).rejects.toThrow('Changed my mind');
    expect(await balanceOf(1)).toBe(0);
  });

  it('are unseen from outside until they are done', async () => {
    const seen: number[] = [];
    const writing = transactions.run(async () => {
      await deposit(1);
      await turn();
      await deposit(1);
    });
    const reading = balanceOf(1).then((balance) => seen.push(balance));
    await Promise.all([writing, reading]);
    expect(seen).not.toContain(1);
    expect(await balanceOf(1)).toBe(2);
  });

  it('are over for what outlives them', async () => {
    let late: Promise<unknown> | undefined;
    const work = transactions.run(async () => {
      await deposit(1);
      late = pause(20).then(() => accounts.insert({ id: 2, owner: 'Grace', balance: 0 }));
      throw new Error('Changed my mind');
    });
    await expect(work).rejects.toThrow();
    await late;
    expect(await accounts.countBy({ owner: 'Grace' })).toBe(1);
    expect(await balanceOf(1)).toBe(0);
  });

  describe('when another process holds the file', () => {
    let other: InstanceType<typeof Libsql>;

    beforeEach(() => {
      other = new Libsql(join(folder, 'test.sqlite'));
      other.exec('BEGIN IMMEDIATE');
    });
    afterEach(() => {
      other.close();
    });

    it('wait for it and let the event loop go on', async () => {
      const waiting = Promise.all([
        transactions.run(() => deposit(1)),
        accounts.insert({ id: 2, owner: 'Grace', balance: 0 }),
      ]);
      // A blocked loop would never come to this line.
      await pause(50);
      other.exec('ROLLBACK');
      await waiting;
      expect(await balanceOf(1)).toBe(1);
    });

    it('read what it wrote meanwhile, and write after it', async () => {
      const newcomers = ['Grace', 'Edith'].map((owner, i) => ({ id: i + 2, owner, balance: 0 }));
      const waiting = Promise.all(newcomers.map((newcomer) => accounts.insert(newcomer)));
      await pause(20);
      await balanceOf(1);
      other.exec('UPDATE accounts SET balance = 10');
      other.exec('COMMIT');
      other.exec('UPDATE accounts SET balance = 20');
      expect(await balanceOf(1)).toBe(20);
      await waiting;
      await transactions.run(() => deposit(1));
      expect(await balanceOf(1)).toBe(21);
    });

    it('give up together however many they are, and let others read', async () => {
      const startedAt = performance.now();
      const waiting = times(MANY, () => transactions.run(() => deposit(1)));
      await pause(100);
      expect(await balanceOf(1)).toBe(0);
      expect(performance.now() - startedAt).toBeLessThan(2000);
      expect(outcomes(await waiting)).toEqual({ done: 0, failed: MANY });
      expect(performance.now() - startedAt).toBeLessThan(15_000);
      other.exec('ROLLBACK');
      await transactions.run(() => deposit(1));
      expect(await balanceOf(1)).toBe(1);
    }, 30_000);

    it('give up with its own words, and go on once it lets go', async () => {
      await expect(transactions.run(() => deposit(1))).rejects.toThrow('database is locked');
      other.exec('ROLLBACK');
      await transactions.run(() => deposit(1));
      expect(await balanceOf(1)).toBe(1);
    }, 30_000);
  });

  it('name a full disk, and go on once there is room again', async () => {
    const [{ page_count: pages }] =
      await database.query<[{ page_count: number }]>('PRAGMA page_count');
    await database.query(`PRAGMA max_page_count = ${pages}`);
    const tooMuch = () =>
      transactions.run(() => accounts.insert({ id: 2, owner: 'x'.repeat(100_000), balance: 0 }));
    await expect(tooMuch()).rejects.toThrow('database or disk is full');
    await database.query('PRAGMA max_page_count = 1000000');
    await tooMuch();
    await transactions.run(() => deposit(1));
    expect(await balanceOf(1)).toBe(1);
  });
});
