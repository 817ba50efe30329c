import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import type { DataSource } from 'typeorm';
import type { AuditService } from '../audit/audit.service.js';
import { parseEnvironment } from '../config/environment.js';
import { readSecrets } from '../config/secrets.js';
import { EmbeddedDataSource } from '../database/embedded/data-source.js';
import type { Settings } from './catalogue.js';
import { PastSetting } from './past-setting.entity.js';
import { FirstSettings } from './seals/first-settings.js';
import { PastSettings } from './seals/past-settings.js';
import { SealedSettings } from './seals/sealed-settings.js';
import { UnsealedSettings } from './seals/unsealed-settings.js';
import { SettingsService } from './settings.service.js';
import { SystemConfig } from './system-config.entity.js';

/** Of which a reading may be held: it has seen what the database says, and comes to its end when it is released. */
class HeldSettings extends SealedSettings {
  release: () => void = () => undefined;
  private isReached?: () => void;

  /** Holds the next reading. @returns once it is held */
  hold(): Promise<void> {
    return new Promise((resolve) => (this.isReached = resolve));
  }

  override async read(): Promise<Settings> {
    const { isReached } = this;
    this.isReached = undefined;
    const settings = await super.read();
    if (isReached) {
      await new Promise<void>((resolve) => {
        this.release = resolve;
        isReached();
      });
    }
    return settings;
  }
}

describe('Settings that are kept for a second', () => {
  let folder: string;
  let database: DataSource;
  let sealed: HeldSettings;
  let settings: SettingsService;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'settings-'));
    database = await new EmbeddedDataSource({
      type: 'better-sqlite3',
      driver: Libsql,
      database: ':memory:',
      entities: [SystemConfig, PastSetting],
      synchronize: true,
    }).initialize();
    const environment = parseEnvironment({ UPLOAD_FOLDER: folder });
    const secrets = readSecrets(environment);
    const rows = database.getRepository(SystemConfig);
    // It is only written to where a seal does not hold.
    const audit = {} as AuditService;
    const unsealed = new UnsealedSettings(audit);
    sealed = new HeldSettings(rows, secrets, unsealed, audit);
    const past = new PastSettings(database.getRepository(PastSetting), secrets, unsealed, audit);
    const first = new FirstSettings(sealed, past, environment);
    settings = new SettingsService(rows, sealed, first, past, unsealed);
    await first.settle();
    settings.forget();
  });
  afterEach(async () => {
    await database.destroy();
    await rm(folder, { recursive: true });
  });

  const isMarkingOn = async () => (await settings.current()).attendance_marking_enabled;

  /** A reading that began before a change, and is held until after it. */
  const overtaken = async () => {
    const held = sealed.hold();
    const reading = isMarkingOn();
    await held;
    await sealed.write('attendance_marking_enabled', 'false');
    settings.forget();
    return { reading };
  };

  it('are not kept where they were changed while they were read', async () => {
    const { reading } = await overtaken();
    sealed.release();
    expect(await reading).toBe(true);
    expect(await isMarkingOn()).toBe(false);
  });

  it('are read anew for whoever asks after a change, though others still wait for the former', async () => {
    const { reading } = await overtaken();
    const late = [isMarkingOn(), isMarkingOn()];
    sealed.release();
    expect(await reading).toBe(true);
    expect(await Promise.all(late)).toEqual([false, false]);
  });
});
