import { readFileSync } from 'node:fs';
import type { FaceHealth } from '../face/face-readiness.js';
import { makeInstruments } from './instruments.js';

const DASHBOARD = 'deploy/grafana/face-attendance.json';

interface Panel {
  readonly title: string;
  readonly targets: readonly { readonly expr: string }[];
}

/** What a histogram is read by. */
const PARTS = ['_bucket', '_sum', '_count'];

describe('The dashboard for Grafana', () => {
  const none = () => Promise.resolve([]);
  const face = (): FaceHealth => {
    throw new Error('Nobody reads it here');
  };
  const { registry } = makeInstruments({ face, jobs: none, mails: none });
  const isKept = (name: string) =>
    [name, ...PARTS.map((part) => name.replace(new RegExp(`${part}$`), ''))].some(
      (one) => registry.getSingleMetric(one) !== undefined,
    );
  const { panels } = JSON.parse(readFileSync(DASHBOARD, 'utf8')) as { panels: Panel[] };
  // Every metric is asked of one job.
  const namesIn = (expr: string) => [...expr.matchAll(/(\w+)\{job=/g)].map(([, name]) => name!);

  it.each(panels.map((panel) => [panel.title, panel] as const))(
    'shows “%s” by metrics that there are',
    (_, { targets }) => {
      for (const { expr } of targets) {
        expect(namesIn(expr)).not.toEqual([]);
        expect(namesIn(expr).filter((name) => !isKept(name))).toEqual([]);
      }
    },
  );

  it('shows everything that the service measures by itself', () => {
    const text = JSON.stringify(panels);
    const own = registry
      .getMetricsAsArray()
      .map(({ name }) => name)
      .filter((name) => !/^(nodejs|process)_/.test(name));
    expect(own.filter((name) => !text.includes(name))).toEqual([]);
  });
});
