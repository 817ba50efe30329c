import { Injectable } from '@nestjs/common';
import {
  HealthCheckService,
  HealthIndicatorService,
  type HealthCheckResult,
} from '@nestjs/terminus';
import { FaceReadiness } from '../face/face-readiness.js';
import { Draining } from '../platform/http/draining.js';
import { UnsealedSettings } from '../platform/settings/seals/unsealed-settings.js';
import { DatabaseProbes } from './database-probes.js';
import { NotReady } from './errors.js';

/** What Terminus throws when a check fails. */
interface Refused {
  readonly getResponse?: () => HealthCheckResult;
}

export type Readiness = Record<
  string,
  { status: 'up'; message?: string; forged_pictures?: number }
>;

/** Whether requests may be sent here: a load balancer asks this. */
@Injectable()
export class ReadinessService {
  constructor(
    private readonly terminus: HealthCheckService,
    private readonly indicators: HealthIndicatorService,
    private readonly database: DatabaseProbes,
    private readonly faces: FaceReadiness,
    private readonly draining: Draining,
    private readonly unsealed: UnsealedSettings,
  ) {}

  /** By part; all of them are up. @throws NotReady */
  async report(): Promise<Readiness> {
    const { engine, galleryIsFilled, forgedPictures } = this.faces.health;
    const forgery = forgedPictures > 0 ? { forged_pictures: forgedPictures } : {};
    const databaseFault = await this.database.reading.fault();
    // It asks the database, which may be away, and then may take its time.
    const fault = databaseFault === null ? await this.faces.galleryFault().catch(() => null) : null;
    const sentence = fault?.sentence ?? null;
    const result = await this.terminus
      .check([
        // The migrations ran before the port was opened, so a database that answers is up to date.
        () => this.told('database', databaseFault === null, databaseFault),
        () => this.told('face_engine', engine === 'ready'),
        () => this.told('gallery', galleryIsFilled && !fault?.isSevere, sentence, forgery),
        () => this.told('settings', true, this.settingsFault()),
        () => this.told('process', !this.draining.isUnderWay),
      ])
      .catch((error: unknown) => {
        const { details = {} } = (error as Refused).getResponse?.() ?? {};
        throw new NotReady(details, sentence ?? this.hindrance(databaseFault));
      });
    // Terminus throws where one is down.
    return result.details as Readiness;
  }

  /** Null while the service starts. */
  private hindrance(databaseFault: string | null): string | null {
    if (this.draining.isUnderWay) return 'The service is stopping';
    return databaseFault && `The database is down (${databaseFault})`;
  }

  /** They are not believed, so this is no reason to send nobody here. */
  private settingsFault(): string | null {
    const { names } = this.unsealed;
    if (names.length === 0) return null;
    return `${names.length} settings were changed outside of this program and are not believed: ${names.join(', ')}`;
  }

  private told(name: string, isUp: boolean, fault: string | null = null, more = {}) {
    const indicator = this.indicators.check(name);
    const message = fault === null ? {} : { message: fault };
    return isUp ? indicator.up({ ...message, ...more }) : indicator.down({ ...message, ...more });
  }
}
