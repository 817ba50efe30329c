import { DayCode } from '../../figures/day-code.js';
import type { ColumnKind } from '../../tables/column.js';
import { DAY_TINTS, HEADING } from '../../tables/palette.js';

/** The look of a cell: an index into the formats below. */
export const STYLE: Readonly<Record<ColumnKind | 'header' | 'headerDate' | 'title', number>> = {
  text: 0,
  number: 1,
  days: 0,
  minutes: 1,
  flag: 0,
  rate: 2,
  date: 3,
  time: 4,
  code: 5,
  header: 6,
  headerDate: 7,
  title: 8,
};

const TINTED = [
  DayCode.Present,
  DayCode.Late,
  DayCode.Absent,
  DayCode.Leave,
  DayCode.Pending,
] as const;

/** The colour that a rule gives a cell: an index into the differential formats below. */
export const TINT = Object.fromEntries(TINTED.map((code, i) => [code, i])) as Readonly<
  // One of each, as they were just numbered.
  Record<(typeof TINTED)[number], number>
>;

const FORMATS = [
  '<xf/>',
  '<xf numFmtId="1" applyNumberFormat="1"/>',
  '<xf numFmtId="2" applyNumberFormat="1"/>',
  '<xf numFmtId="164" applyNumberFormat="1"/>',
  '<xf numFmtId="165" applyNumberFormat="1"/>',
  '<xf applyAlignment="1"><alignment horizontal="center"/></xf>',
  '<xf fontId="1" fillId="2" applyFont="1" applyFill="1"/>',
  '<xf numFmtId="166" fontId="1" fillId="2" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment horizontal="center"/></xf>',
  '<xf fontId="2" applyFont="1"/>',
];

const solid = (color: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/><bgColor rgb="${argb(color)}"/></patternFill></fill>`;

/** `#rrggbb` as spreadsheets write it. */
const argb = (color: string): string => `FF${color.slice(1).toUpperCase()}`;

const tint = (code: (typeof TINTED)[number]) =>
  `<dxf><font><color rgb="${argb(DAY_TINTS[code].ink)}"/></font>${solid(DAY_TINTS[code].paper)}</dxf>`;

export const STYLES_XML = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<numFmts count="3"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="hh:mm:ss"/><numFmt numFmtId="166" formatCode="d"/></numFmts>
<fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><color rgb="${argb(HEADING.ink)}"/><name val="Calibri"/></font><font><b/><sz val="16"/><name val="Calibri"/></font></fonts>
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${solid(HEADING.paper)}</fills>
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf/></cellStyleXfs>
<cellXfs count="${FORMATS.length}">${FORMATS.join('')}</cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
<dxfs count="${TINTED.length}">${TINTED.map(tint).join('')}</dxfs>
</styleSheet>`;
