import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable, Logger } from '@nestjs/common';
import { Environment } from '../../config/environment.js';
import { CATALOGUE, type SettingKey } from '../catalogue.js';
import { PastSettings } from './past-settings.js';
import { SealedSettings } from './sealed-settings.js';

const KEYS = Object.keys(CATALOGUE) as SettingKey[];

/** Stands beside the keys once what settings said in the past was sealed. */
const PAST = 'past_settings';

const SEALED = [...KEYS, PAST];

/**
 * Gives settings that have no row their first value, and those from before there were seals theirs, once, with what they
 * said in the past. Which ones had
 * theirs is remembered in the folder, not in the database: whoever can write there would have one made anew, with its
 * usual value, by taking its row away.
 */
@Injectable()
export class FirstSettings {
  private readonly logger = new Logger('Settings');

  constructor(
    private readonly settings: SealedSettings,
    private readonly past: PastSettings,
    private readonly environment: Environment,
  ) {}

  async settle(): Promise<void> {
    const known = await this.known();
    for (const key of await this.settings.missing()) {
      await this.settings.insert(key, this.initial(key), !known?.has(key));
    }
    if (known === null) await this.settings.sealAll();
    if (!known?.has(PAST)) await this.past.sealAll();
    if (SEALED.every((name) => known?.has(name))) return;
    await this.remember().catch((error: unknown) => {
      this.logger.error(error, 'That settings were sealed cannot be remembered');
    });
  }

  /** What the environment wants a setting to start with, or else its usual value. */
  private initial(key: SettingKey): string {
    const { environment } = this;
    const wanted: Partial<Record<SettingKey, number>> = {
      face_recognition_threshold: environment.FACE_RECOGNITION_THRESHOLD,
      face_registration_min_images: environment.MIN_FACE_IMAGES_FOR_ENROLLMENT,
      face_registration_max_images: environment.MAX_FACE_IMAGES_FOR_ENROLLMENT,
      jwt_token_expiry_hours: Math.ceil(environment.JWT_ACCESS_TOKEN_EXPIRES / 3600),
    };
    return String(wanted[key] ?? CATALOGUE[key].fallback);
  }

  /** Null before the first sealing. */
  private async known(): Promise<Set<string> | null> {
    const text = await readFile(this.path, 'utf8').catch(() => null);
    return text === null ? null : new Set(text.split('\n'));
  }

  private async remember(): Promise<void> {
    await mkdir(this.environment.UPLOAD_FOLDER, { recursive: true, mode: 0o700 });
    await writeFile(this.path, SEALED.join('\n'), { mode: 0o600 });
  }

  private get path(): string {
    return join(this.environment.UPLOAD_FOLDER, 'settings-sealed');
  }
}
