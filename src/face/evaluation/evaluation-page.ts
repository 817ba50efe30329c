import handlebars from 'handlebars';
import { adviceOn } from './advice.js';
import { distanceChart, isPerfect, tradeOffChart } from './charts.js';
import type { ErrorRates } from './error-rates.js';
import type { Evaluation, EvaluationResult } from './evaluation.js';
import type { GroupRates } from './group-rates.js';
import type { Remark } from './remarkable.js';

const { escapeExpression: escape } = handlebars;

/** Pictures that are named on the page. */
const MOST_REMARKS = 30;

const STYLE = `
  :root { color-scheme: light dark; --ground: #f4f6fa; --surface: #fff; --ink: #0f172a; --quiet: #4b5768; --line: #d5dce6; --accent: #1d4ed8; }
  @media (prefers-color-scheme: dark) {
    :root { --ground: #0b1220; --surface: #151f32; --ink: #eef2f8; --quiet: #aab6c8; --line: #2b384f; --accent: #7aa5ff; } }
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 760px; margin: 2rem auto; padding: 0 1rem; color: var(--ink); background: var(--ground); }
  svg { width: 100%; background: var(--surface); border: 1px solid var(--line); border-radius: 12px; } text { font: 11px system-ui; fill: var(--quiet); }
  table { border-collapse: collapse; width: 100%; } td, th { padding: .3rem .8rem .3rem 0; text-align: left; vertical-align: top;
    border-bottom: 1px solid var(--line); } td.number { text-align: right; white-space: nowrap; }
  th { font-size: .9rem; } th.number, td.word { text-align: right; } td.word, td:first-child { min-width: 6.5rem; overflow-wrap: anywhere; }
  .wide { overflow-x: auto; } .lead { font-size: 1.2rem; } .genuine { fill: #2a9d6f99; } .impostor { fill: #d1495b80; }
  .curve { fill: none; stroke: var(--accent); stroke-width: 3; } .dot { fill: var(--accent); }
  .limit { stroke: var(--ink); stroke-dasharray: 4 3; } .grid { stroke: var(--line); } .small { color: var(--quiet); font-size: .85rem; }`;

/** One HTML page without scripts: what was found in words, what to do, how distances are spread, and the error trade-off. */
export function evaluationPage({ evaluation, pairs, remarks }: EvaluationResult): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>How well faces are recognised</title>
<style>${STYLE}</style>
<h1>How well faces are recognised</h1>
<p class="lead">${leadOf(evaluation)}</p>
<h2>What to do</h2>
<ul>${adviceOn(evaluation)
    .map((sentence) => `<li>${escape(sentence)}</li>`)
    .join('')}</ul>
<h2>The figures</h2>
<table>${figuresOf(evaluation).map(row).join('')}</table>
${groupsOf(evaluation.groups)}
<h2>How alike faces are</h2>
<p>Green: photographs and the person they show. Red: photographs and everybody else. Left of the dashed line a face is taken for
the person. The less the two hills overlap, the better. Each is scaled to its own peak.</p>
${distanceChart(pairs, evaluation.threshold)}
<h2>What another limit would do</h2>
<p>${
    isPerfect(pairs)
      ? 'The curve lies on the axes: a limit exists at which no pair is told wrong (the dot).'
      : 'Along the curve the limit moves: fewer of one’s own people are rejected (down) where more pairs of different people are accepted (right). The nearer to the lower left corner, the better.'
  }</p>
${tradeOffChart(pairs)}
${remarksOf(remarks, evaluation)}
<h2>What was measured</h2>
<table>${conditionsOf(evaluation).map(row).join('')}</table>
</html>
`;
}

function leadOf({ tpir, fpir, wrong_identity: wrong, strangers }: Evaluation): string {
  const letIn =
    strangers === 0
      ? 'No strangers were shown.'
      : `Of 1,000 photographs of strangers, ${Math.round(1000 * fpir)} are taken for somebody.`;
  const confused = wrong === 0 ? 'nobody' : perHundred(wrong);
  return `Of 100 photographs of enrolled people, ${perHundred(tpir)} are recognised and ${confused} taken for somebody else. ${letIn}`;
}

type Row = readonly [name: string, value: string, meaning?: string];

function figuresOf(evaluation: Evaluation): Row[] {
  const { sd, strangers, probes, people } = evaluation;
  const rate = (name: keyof Omit<ErrorRates, 'tar_at_far'>) => shown(evaluation[name], sd?.[name]);
  const verification = Object.entries(evaluation.tar_at_far).map(([share, value]): Row => [
    `Confirmed, of a claimed identity, when ${percent(Number(share))} of false claims pass`,
    shown(value, sd?.tar_at_far[share]),
  ]);
  return [
    ['Own people recognised', rate('tpir'), `${probes} photographs of ${people} people`],
    ['Taken for somebody else', rate('wrong_identity')],
    ['Strangers let in', rate('fpir'), `${strangers} photographs`],
    ['A face was found', rate('detection_rate'), 'of all photographs'],
    ['Equal error rate', rate('eer'), 'where both kinds of error are equally frequent'],
    ...verification,
  ];
}

function conditionsOf(evaluation: Evaluation): Row[] {
  return [
    ['People enrolled', String(evaluation.people + evaluation.distractors)],
    ['of whom never shown', String(evaluation.distractors)],
    ['Enrolment pictures', String(evaluation.templates)],
    [
      'Draws of people and pictures',
      String(evaluation.draws),
      'figures are means ± standard deviation',
    ],
    ['Limit for being recognised', evaluation.threshold.toFixed(3), 'distance; 0 is the same face'],
    ['How much farther the second must be', evaluation.margin.toFixed(3)],
    ['Network', evaluation.model],
    ['Run by', evaluation.backend],
    ['Time for each photograph', `${evaluation.ms_per_photo.toFixed(1)} ms`],
  ];
}

function groupsOf(groups: Readonly<Record<string, GroupRates>>): string {
  const rows = Object.entries(groups).map(([name, rates]) =>
    cells('td', [
      escape(name),
      String(rates.people),
      shown(rates.tpir),
      shown(rates.wrong_identity),
      shown(rates.fpir),
      shown(rates.near_others),
    ]),
  );
  if (rows.length === 0) return '';
  const heading = cells('th', [
    'Group',
    'People',
    'Recognised',
    'Taken for another',
    'Strangers let in',
    'Near somebody else',
  ]);
  return `<h2>By group</h2><div class="wide" role="region" aria-label="By group" tabindex="0"><table>${heading}${rows.join('')}</table></div>`;
}

function remarksOf(remarks: readonly Remark[], { draws }: Evaluation): string {
  if (remarks.length === 0) return '';
  const rows = remarks.slice(0, MOST_REMARKS).map((remark) => row(remarkRow(remark, draws)));
  const more =
    remarks.length > MOST_REMARKS ? `<p>And ${remarks.length - MOST_REMARKS} more.</p>` : '';
  return `<h2>Photographs to look at</h2>
<p>Told wrong. Often another face is the largest in them, or the name is not right.</p><table>${rows.join('')}</table>${more}`;
}

const KINDS = {
  missed: 'Turned away',
  wrong: 'Taken for another',
  stranger: 'A stranger let in',
} as const;

function remarkRow({ file, kind, distance, other, times }: Remark, draws: number): Row {
  const own = distance === null ? [] : [`${distance.toFixed(2)} from the own person`];
  const others = other
    ? [`${other.distance.toFixed(2)} from ${other.name}`]
    : ['no face was found'];
  const often = draws > 1 ? [`${times} of ${draws} draws`] : [];
  return [file, KINDS[kind], [...own, ...others, ...often].join('; ')];
}

function row([name, value, meaning = '']: Row): string {
  const shape = /^[\d–]/.test(value) ? 'number' : 'word';
  return `<tr><td>${escape(name)}</td><td class="${shape}">${escape(value)}</td><td class="small">${escape(meaning)}</td></tr>`;
}

const cells = (tag: 'td' | 'th', [first = '', ...others]: readonly string[]): string =>
  `<tr><${tag}>${first}</${tag}>${others.map((text) => `<${tag} class="number">${text}</${tag}>`).join('')}</tr>`;

function shown(value: number | null, deviation?: number): string {
  if (value === null) return '–';
  return deviation === undefined
    ? percent(value)
    : `${(100 * value).toFixed(2)} ± ${(100 * deviation).toFixed(2)} %`;
}

const percent = (share: number): string => `${Number((100 * share).toFixed(2))} %`;

const perHundred = (share: number): string => String(Number((100 * share).toFixed(1)));
