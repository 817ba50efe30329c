import type { ColumnKind } from '../../tables/column.js';

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

/** A colour that a rule gives a cell: an index into the differential formats below. */
export const TINT = { present: 0, late: 1, absent: 2, leave: 3, open: 4 } as const;

const TINTS = [
  ['FF1B5E20', 'FFE8F5E9'],
  ['FF8D5800', 'FFFFF3D6'],
  ['FFB71C1C', 'FFFDE7E7'],
  ['FF0D47A1', 'FFE3EEFB'],
  ['FF616161', 'FFEEEEEE'],
];

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
  `<fill><patternFill patternType="solid"><fgColor rgb="${color}"/><bgColor rgb="${color}"/></patternFill></fill>`;

const tint = ([ink, paper]: readonly string[]) =>
  `<dxf><font><color rgb="${ink ?? ''}"/></font>${solid(paper ?? '')}</dxf>`;

export const STYLES_XML = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<numFmts count="3"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="hh:mm:ss"/><numFmt numFmtId="166" formatCode="d"/></numFmts>
<fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Calibri"/></font><font><b/><sz val="16"/><name val="Calibri"/></font></fonts>
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${solid('FF263238')}</fills>
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf/></cellStyleXfs>
<cellXfs count="${FORMATS.length}">${FORMATS.join('')}</cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
<dxfs count="${TINTS.length}">${TINTS.map(tint).join('')}</dxfs>
</styleSheet>`;
