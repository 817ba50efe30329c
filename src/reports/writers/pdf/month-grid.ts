import { DateTime } from 'luxon';
import { DAY_WORDS, DayCode } from '../../figures/day-code.js';
import { groupBy } from '../../../platform/collections/group-by.js';
import type { Figures } from '../../figures/figures.js';
import { DAY_TINTS } from '../../tables/palette.js';
import { INK, LEFT, MONO_ADVANCE, type PdfCanvas } from './canvas.js';
import { hoursText } from './hours-text.js';
import type { ReportDay } from '../../figures/expected-days.js';
import { weekdayOf } from '../../../platform/time/weekday.js';

/** A person's line in a grid. */
export interface GridLine {
  readonly id: string;
  readonly name: string;
  /** One letter for each day of the report. */
  readonly codes: string;
  readonly figures: Figures;
}

/** A month of a grid, or as much of one as the report covers. */
interface Block {
  readonly title: string;
  readonly days: readonly ReportDay[];
  /** Where its days begin among those of the report. */
  readonly start: number;
}

const ROW = 11;
const SIZE = 7.5;
const CELL = 13;
const NAME_WIDTH = 142;
const ID_WIDTH = 50;
const DAYS_AT = LEFT + NAME_WIDTH + ID_WIDTH;
const HEAD = 26;
const CHARACTER = SIZE * MONO_ADVANCE;

/** Behind the letters: a day as it should be stays white. */
export const TINTS: Partial<Record<string, string>> = {
  [DayCode.Late]: DAY_TINTS[DayCode.Late].paper,
  [DayCode.Absent]: DAY_TINTS[DayCode.Absent].paper,
  [DayCode.Leave]: DAY_TINTS[DayCode.Leave].paper,
  [DayCode.Pending]: DAY_TINTS[DayCode.Pending].paper,
};

/** Draws people's days, one letter each, month by month. */
export function drawGrid(
  canvas: PdfCanvas,
  title: string,
  days: readonly ReportDay[],
  lines: readonly GridLine[],
): void {
  for (const block of blocksOf(days)) {
    let drawn = 0;
    while (drawn < lines.length) {
      canvas.need(HEAD + 3 * ROW);
      const fitting = Math.floor((canvas.room - HEAD) / ROW);
      const part = lines.slice(drawn, drawn + fitting);
      drawHead(canvas, drawn === 0 ? title : `${title} (continued)`, block, part.length);
      for (const line of part) drawLine(canvas, line, block);
      drawn += part.length;
    }
    canvas.y += ROW;
  }
}

/** What the letters mean, in one line. */
export function drawLegend(canvas: PdfCanvas): void {
  let x = LEFT;
  for (const code of Object.values(DayCode).filter((letter) => letter !== DayCode.Free)) {
    canvas.fill(x, canvas.y, CELL, ROW, TINTS[code] ?? INK.shade);
    canvas.mono(code, x + (CELL - CHARACTER) / 2, canvas.y + 1, SIZE, INK.text);
    canvas.text(DAY_WORDS[code], x + CELL + 4, canvas.y + 1, { size: SIZE, color: INK.soft });
    x += 78;
  }
  canvas.y += ROW + 10;
}

function blocksOf(days: readonly ReportDay[]): Block[] {
  const months = groupBy(days, ({ date }) => date.slice(0, 7));
  let start = 0;
  return [...months].map(([month, ofMonth]) => {
    const block = {
      title: DateTime.fromISO(month).toFormat('LLLL yyyy'),
      days: ofMonth,
      start,
    };
    start += ofMonth.length;
    return block;
  });
}

function drawHead(canvas: PdfCanvas, title: string, { title: month, days }: Block, lines: number) {
  const { y } = canvas;
  const bodyAt = y + HEAD;
  days.forEach((day, i) => {
    if (!day.isWorking) {
      canvas.fill(DAYS_AT + i * CELL, y + 3, CELL, bodyAt - y - 3 + lines * ROW, INK.shade);
    }
  });
  const width = NAME_WIDTH + ID_WIDTH - 8;
  canvas.text(title, LEFT, y, { size: 10, weight: 700, width });
  canvas.text(month, LEFT, y + 13, { size: SIZE, color: INK.soft });
  days.forEach(({ date }, i) => {
    const x = DAYS_AT + i * CELL;
    const number = String(Number(date.slice(8)));
    canvas.mono((weekdayOf(date)[0] ?? '').padStart(1), centred(x, 1), y + 4, SIZE, INK.soft);
    canvas.mono(number, centred(x, number.length), y + 14, SIZE, INK.text);
  });
  canvas.mono(FIGURE_TITLES, figuresAt(days), y + 14, SIZE, INK.soft);
  canvas.y = bodyAt;
  canvas.line(bodyAt - 1);
}

function drawLine(canvas: PdfCanvas, { id, name, codes, figures }: GridLine, block: Block): void {
  const { y } = canvas;
  const letters = codes.slice(block.start, block.start + block.days.length);
  for (let i = 0; i < letters.length; i++) {
    const tint = TINTS[letters[i] ?? ''];
    if (tint) canvas.fill(DAYS_AT + i * CELL + 0.5, y + 0.5, CELL - 1, ROW - 1, tint);
  }
  canvas.text(name, LEFT, y + 1, { size: SIZE, width: NAME_WIDTH - 6 });
  canvas.text(id, LEFT + NAME_WIDTH, y + 1, { size: SIZE, color: INK.soft, width: ID_WIDTH - 4 });
  canvas.mono(letters, centred(DAYS_AT, 1), y + 1, SIZE, INK.text, CELL);
  canvas.mono(figureText(figures), figuresAt(block.days), y + 1, SIZE, INK.text);
  canvas.y += ROW;
}

const centred = (x: number, characters: number) => x + (CELL - characters * CHARACTER) / 2;

const figuresAt = (days: readonly ReportDay[]) => DAYS_AT + Math.max(days.length, 10) * CELL + 4;

/** Of the whole report, also under one of several months: a title, its width in characters, and what is under it. */
const FIGURES: readonly [title: string, width: number, text: (figures: Figures) => string][] = [
  [DayCode.Present, 5, ({ present }) => String(present)],
  [DayCode.Late, 5, ({ late }) => String(late)],
  [DayCode.Absent, 5, ({ absent }) => String(absent)],
  [DayCode.Leave, 5, ({ leave }) => String(leave)],
  ['Rate', 6, ({ rate }) => rate.toFixed(1)],
  ['Worked', 8, ({ workedMinutes }) => hoursText(workedMinutes)],
];

const FIGURE_TITLES = FIGURES.map(([title, width]) => title.padStart(width)).join('');

const figureText = (figures: Figures): string =>
  FIGURES.map(([, width, text]) => text(figures).padStart(width)).join('');
