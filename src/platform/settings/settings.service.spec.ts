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

/** Whose readings come to their end when a test says so. */
class HeldSettings extends SealedSettings {
  private readonly readings: (() => void)[] = [];
  private isHeld = false;
  private isReached: () => void = () => undefined;

  /** Holds the next reading. @returns when it has seen what the database says */
  hold(): Promise<void> {
    this.isHeld = true;
    return new Promise((resolve) => (this.isReached = resolve));
  }

  release(): void {
    for (const end of this.readings.splice(0)) end();
  }

  override async read(): Promise<Settings> {
    const settings = await super.read();
    if (!this.isHeld) return settings;
    this.isHeld = false;
    return new Promise((resolve) => {
      this.readings.push(() => {
        resolve(settings);
      });
      this.isReached();
    });
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
      database: join(folder, 'test.sqlite'),
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

  it('are not kept where they were changed while they were read', async () => {
    const reached = sealed.hold();
    const overtaken = isMarkingOn();
    await reached;
    await sealed.write('attendance_marking_enabled', 'false');
    settings.forget();
    sealed.release();
    expect(await overtaken).toBe(true);
    expect(await isMarkingOn()).toBe(false);
  });

  it('are read anew for whoever asks after a change, though others still wait for the former', async () => {
    const reached = sealed.hold();
    const early = isMarkingOn();
    await reached;
    await sealed.write('attendance_marking_enabled', 'false');
    settings.forget();
    const late = [isMarkingOn(), isMarkingOn()];
    sealed.release();
    expect(await early).toBe(true);
    expect(await Promise.all(late)).toEqual([false, false]);
  });
});
