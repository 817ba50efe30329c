import { Injectable, StreamableFile } from '@nestjs/common';
import { yearOf } from '../figures/period.js';
import { heatCalendars } from './heatmap.js';
import { rasterise } from './rasterise.js';
import { ReportWorkerPool } from '../workers/report-worker-pool.js';
import { daysFor } from '../figures/report-criteria.js';
import { CriteriaResolver } from '../figures/criteria-resolver.js';
import { xmlText } from '../text/xml-text.js';

type HeatmapFormat = 'html' | 'svg' | 'png';

interface RequestedHeatmap {
  readonly year?: number | undefined;
  readonly department?: string | undefined;
  readonly format?: HeatmapFormat | undefined;
}

/** A year of attendance at a glance. */
@Injectable()
export class HeatmapService {
  constructor(
    private readonly resolver: CriteriaResolver,
    private readonly workers: ReportWorkerPool,
  ) {}

  /** @throws ValidationFailed for a department that is not there */
  async show({ year, department, format = 'html' }: RequestedHeatmap): Promise<StreamableFile> {
    const criteria = await this.resolver.resolve({ department }, (today) =>
      yearOf(year ?? Number(today.slice(0, 4))),
    );
    const days = daysFor(criteria, criteria.scope.departmentId ?? null);
    const calendars = heatCalendars(days, await this.workers.ask('days', criteria));
    const title = `Attendance ${criteria.period.from.slice(0, 4)}`;
    // It reads fonts, which a server that draws none can start without.
    const drawing = await import('./heatmap-picture.js');
    return DRAW[format](title, (letters) =>
      drawing.heatmapPicture(title, calendars, drawing[letters]),
    );
  }
}

type Draw = (letters: 'asText' | 'asOutlines') => string;

const DRAW: Record<
  HeatmapFormat,
  (title: string, draw: Draw) => StreamableFile | Promise<StreamableFile>
> = {
  html: (title, draw) => sent('text/html; charset=utf-8', page(title, draw('asText'))),
  svg: (_, draw) => sent('image/svg+xml', draw('asOutlines')),
  png: async (_, draw) => sent('image/png', await rasterise(draw('asOutlines'))),
};

const sent = (type: string, body: string | Buffer): StreamableFile =>
  new StreamableFile(Buffer.from(body), { type });

const page = (title: string, picture: string): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${xmlText(title)}</title>
<style>body{margin:2rem;font-family:"Noto Sans",system-ui,sans-serif}main{overflow-x:auto}svg{max-width:none}</style></head>
<body><main>${picture}</main></body>
</html>
`;
