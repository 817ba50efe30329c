import { Injectable } from '@nestjs/common';
import { AuditService } from '../../platform/audit/audit.service.js';
import { Transactions } from '../../platform/database/transactions.js';
import { SettingsService } from '../../platform/settings/settings.service.js';
import { describingCard } from '../engine/embedder/cards.js';
import type { DistanceFigures } from '../engine/embedder/distance-scale.js';
import { isDistanceFigures } from '../engine/embedder/distance-shape.js';

const KEY = 'face_calibration';

/** The distances that this site measured, by descriptor network; a setting that the application keeps. */
@Injectable()
export class Calibrations {
  constructor(
    private readonly settings: SettingsService,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
  ) {}

  /** Null for a network that was not calibrated here. @param embedder as FACE_EMBEDDER names it */
  async of(embedder: string): Promise<DistanceFigures | null> {
    return (await this.all()).get(describingCard(embedder).model) ?? null;
  }

  /** Null forgets what was measured. */
  async keep(embedder: string, figures: DistanceFigures | null): Promise<void> {
    const all = await this.all();
    const { model } = describingCard(embedder);
    const before = all.get(model) ?? null;
    if (figures) all.set(model, figures);
    else all.delete(model);
    await this.transactions.run(async () => {
      await this.settings.keep(KEY, all.size === 0 ? '' : JSON.stringify(Object.fromEntries(all)));
      await this.audit.record({
        action: 'config_changed',
        table: 'system_config',
        recordId: KEY,
        before: { model, value: before },
        after: { model, value: figures },
      });
    });
  }

  /** What is not as it should be is as if it were not there. */
  private async all(): Promise<Map<string, DistanceFigures>> {
    const { [KEY]: text } = await this.settings.current();
    const kept = text === '' ? {} : parsed(text);
    const known = new Map<string, DistanceFigures>();
    for (const [model, figures] of Object.entries(kept)) {
      if (isDistanceFigures(figures)) known.set(model, figures);
    }
    return known;
  }
}

function parsed(text: string): object {
  try {
    return Object(JSON.parse(text)) as object;
  } catch {
    return {};
  }
}
