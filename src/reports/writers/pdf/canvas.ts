import PDFDocument from 'pdfkit';
import { runsOf, type Run, type Typeface, type Weight } from '../../text/typefaces.js';

/** Points, A4 laid across. */
const PAGE = { width: 841.89, height: 595.28, margin: 36, foot: 30 } as const;
export const LEFT = PAGE.margin;
export const WIDTH = PAGE.width - 2 * PAGE.margin;
const BOTTOM = PAGE.height - PAGE.margin - PAGE.foot;

export const INK = { text: '#1c2429', soft: '#66757f', line: '#cfd8dc', shade: '#eef1f3' } as const;

/** The built-in fixed-width font: every character advances by 0.6 of its size. */
const MONO = 'Courier-Bold';
export const MONO_ADVANCE = 0.6;

export interface TextStyle {
  readonly size: number;
  readonly weight?: Weight;
  readonly color?: string;
  /** Points; a longer text is cut with an ellipsis. */
  readonly width?: number;
  readonly align?: 'left' | 'right';
}

/** What stands at the foot of a page. */
export type Footer = (page: number) => [left: string, right: string];

/** Pages that fill from the top, in letters of any script. Without a document nothing is drawn, and pages are counted. */
export class PdfCanvas {
  /** Points from the top of the page to where the next thing goes. */
  y: number = PAGE.margin;
  /** The page's number, from 1. */
  page = 1;
  private readonly known = new Set<string>();

  constructor(
    private readonly doc?: Doc,
    private readonly footer?: Footer,
  ) {}

  /** Points left on the page. */
  get room(): number {
    return BOTTOM - this.y;
  }

  newPage(): void {
    this.drawFooter();
    this.doc?.addPage();
    this.page += 1;
    this.y = PAGE.margin;
  }

  /** Begins a new page unless there is room for `points` more. */
  need(points: number): void {
    if (this.room < points) this.newPage();
  }

  text(text: string, x: number, y: number, style: TextStyle): void {
    if (!this.doc) return;
    const { size, weight = 400, color = INK.text, width, align } = style;
    const shown = width === undefined ? text : this.fitted(this.doc, text, width, style);
    this.doc.fillColor(color).fontSize(size);
    const indent = align === 'right' && width ? width - this.widthOf(this.doc, shown, style) : 0;
    let at = x + indent;
    for (const run of runsOf(shown, weight)) {
      this.use(this.doc, run.font);
      // Scripts sit at different heights in their line; the baseline is common to all.
      const layout = layoutOf(run);
      this.doc.text(run.text, at, y + size, {
        ...layout,
        lineBreak: false,
        baseline: 'alphabetic',
      });
      at += this.doc.widthOfString(run.text, layout);
    }
  }

  /** Characters of one width each, `pitch` points apart. */
  mono(text: string, x: number, y: number, size: number, color: string, pitch?: number): void {
    const characterSpacing = pitch === undefined ? 0 : pitch - size * MONO_ADVANCE;
    const options = { lineBreak: false, baseline: 'alphabetic', characterSpacing } as const;
    this.doc?.font(MONO).fontSize(size).fillColor(color);
    this.doc?.text(text, x, y + size, options);
  }

  fill(x: number, y: number, width: number, height: number, color: string): void {
    this.doc?.rect(x, y, width, height).fill(color);
  }

  line(y: number, color: string = INK.line): void {
    this.doc
      ?.moveTo(LEFT, y)
      .lineTo(LEFT + WIDTH, y)
      .lineWidth(0.5)
      .stroke(color);
  }

  end(): void {
    this.drawFooter();
    this.doc?.end();
  }

  private drawFooter(): void {
    if (!this.footer) return;
    const [left, right] = this.footer(this.page);
    const y = PAGE.height - PAGE.margin - 8;
    const style = { size: 7.5, color: INK.soft, width: WIDTH / 2 };
    this.line(y - 6);
    this.text(left, LEFT, y, style);
    this.text(right, LEFT + WIDTH / 2, y, { ...style, align: 'right' });
  }

  private fitted(doc: Doc, text: string, width: number, style: TextStyle): string {
    // No letter is wider than its size: most texts need no measuring.
    if (text.length * style.size <= width || this.widthOf(doc, text, style) <= width) return text;
    const letters = Array.from(text);
    while (letters.length > 1 && this.widthOf(doc, `${letters.join('')}…`, style) > width)
      letters.pop();
    return `${letters.join('').trimEnd()}…`;
  }

  private widthOf(doc: Doc, text: string, { size, weight = 400 }: TextStyle): number {
    doc.fontSize(size);
    return runsOf(text, weight).reduce((sum, run) => {
      this.use(doc, run.font);
      return sum + doc.widthOfString(run.text, layoutOf(run));
    }, 0);
  }

  private use(doc: Doc, font: Typeface): void {
    if (!this.known.has(font.key)) doc.registerFont(font.key, font.bytes);
    this.known.add(font.key);
    doc.font(font.key);
  }
}

type Doc = PDFKit.PDFDocument;

/** A text is laid out word by word from the left, unless features are asked for, be it none: then all of it at once. */
const layoutOf = ({ isRtl }: Run): PDFKit.Mixins.TextOptions => (isRtl ? { features: [] } : {});

/** An empty document. */
export const newDocument = (title: string): Doc =>
  new PDFDocument({
    size: 'A4',
    layout: 'landscape',
    margin: 0,
    info: { Title: title, Creator: 'Face attendance' },
    lang: 'en',
    displayTitle: true,
  });
