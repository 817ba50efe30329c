import { rated } from '../../attendance/tally/attendance-rate.js';
import type { HeatCalendar, HeatDay } from './heatmap.js';
import { runsOf, type Weight } from '../text/typefaces.js';
import { xmlText } from '../text/xml-text.js';
import { WEEKDAYS } from '../../platform/time/weekday.js';

/** How a text is put into a picture; `y` is its baseline. */
export type Lettering = (text: string, x: number, y: number, style: LetterStyle) => string;

interface LetterStyle {
  readonly size: number;
  readonly weight?: Weight;
  readonly color: string;
}

const INK = '#1c2429';
const SOFT = '#5f6f78';
const EMPTY = '#eceff1';
const FREE = '#f7f9fa';
/** From the least attendance to the most; told apart by lightness as well as by colour. */
const SCALE: readonly (readonly [least: number, color: string])[] = [
  [0, '#b2182b'],
  [60, '#ef8a62'],
  [75, '#fddbc7'],
  [85, '#c7e3d0'],
  [92, '#67b58a'],
  [97, '#1b7d4f'],
];

const CELL = 14;
const PITCH = 16;
const LEFT = 40;
const HEAD = 44;
const CALENDAR = HEAD + 7 * PITCH + 26;
const TOP = 64;
const WIDTH = LEFT + 54 * PITCH + 16;
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Letters as letters: read by people, searched by browsers. */
export const asText: Lettering = (text, x, y, { size, weight = 400, color }) =>
  `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${color}">${xmlText(text)}</text>`;

/** Letters as outlines: the same on a machine without fonts. */
export const asOutlines: Lettering = (text, x, y, { size, weight = 400, color }) => {
  let at = x;
  const outlines = runsOf(text, weight).flatMap(({ text: part, font: { font } }) => {
    const scale = size / font.unitsPerEm;
    const { glyphs, positions } = font.layout(part);
    return glyphs.map((glyph, i) => {
      const place = `translate(${at.toFixed(2)} ${y}) scale(${scale} ${-scale})`;
      at += (positions[i]?.xAdvance ?? 0) * scale;
      return `<path transform="${place}" d="${glyph.path.toSVG()}"/>`;
    });
  });
  return `<g fill="${color}">${outlines.join('')}</g>`;
};

/** A year of attendance as calendars one under the other, an SVG document. */
export function heatmapPicture(
  title: string,
  calendars: readonly HeatCalendar[],
  letter: Lettering,
): string {
  const height = TOP + calendars.length * CALENDAR + 8;
  const drawn = calendars.map((calendar, i) =>
    calendarPicture(calendar, TOP + i * CALENDAR, letter),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-family="'Noto Sans', system-ui, sans-serif" role="img"><title>${xmlText(title)}</title><rect width="100%" height="100%" fill="#fff"/>${letter(title, 16, 30, { size: 20, weight: 700, color: INK })}${legend(letter)}${drawn.join('')}</svg>`;
}

function calendarPicture({ title, days, figures }: HeatCalendar, top: number, letter: Lettering) {
  const soft = { size: 10, color: SOFT };
  const rows = top + HEAD;
  const head = letter(title, 16, top + 16, { size: 13, weight: 700, color: INK });
  const rate = `${figures.rate.toFixed(2)} % of ${rated(figures).toLocaleString('en')} days attended`;
  const weekdays = [0, 2, 4].map((row) =>
    letter(WEEKDAYS[row] ?? '', 12, rows + row * PITCH + 11, soft),
  );
  const months = days
    .filter(({ date }) => date.endsWith('-01'))
    .map(({ date, week }) =>
      letter(MONTHS[Number(date.slice(5, 7)) - 1] ?? '', LEFT + week * PITCH, rows - 6, soft),
    );
  return `<g>${head}${letter(rate, 300, top + 16, soft)}${weekdays.join('')}${months.join('')}${days
    .map((day) => cell(day, rows))
    .join('')}</g>`;
}

function cell(day: HeatDay, top: number): string {
  const x = LEFT + day.week * PITCH;
  const y = top + day.weekday * PITCH;
  return `<rect x="${x}" y="${y}" width="${CELL}" height="${CELL}" rx="2" fill="${colorOf(day)}"><title>${told(day)}</title></rect>`;
}

function colorOf({ figures, isWorking }: HeatDay): string {
  if (!figures || rated(figures) === 0) {
    return isWorking ? EMPTY : FREE;
  }
  return SCALE.findLast(([least]) => figures.rate >= least)?.[1] ?? EMPTY;
}

function told({ date, figures }: HeatDay): string {
  if (!figures) return `${date}: no records`;
  const { rate, present, late, absent, leave } = figures;
  return `${date}: ${rate.toFixed(2)} %, ${present} present, ${late} late, ${absent} absent, ${leave} on leave`;
}

function legend(letter: Lettering): string {
  const soft = { size: 10, color: SOFT };
  const steps = SCALE.map(
    ([least, color], i) =>
      `<rect x="${16 + i * 62}" y="40" width="${CELL}" height="${CELL}" rx="2" fill="${color}"/>${letter(`${least} % +`, 34 + i * 62, 51, soft)}`,
  );
  const empty = `<rect x="${16 + SCALE.length * 62}" y="40" width="${CELL}" height="${CELL}" rx="2" fill="${EMPTY}"/>`;
  return steps.join('') + empty + letter('no records', 34 + SCALE.length * 62, 51, soft);
}
