import { createWriteStream } from 'node:fs';
import { PassThrough } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { STYLES_XML } from './styles.js';
import { xmlText } from '../../text/xml-text.js';
import { cellText } from './cell-text.js';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Fast and small enough: higher levels win a few percent for twice the time. */
const COMPRESSION = 3;

/** Texts by number: a name that stands in twenty rows is written once. */
export class SharedTexts {
  private readonly numbers = new Map<string, number>();

  number(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.numbers.size);
    return this.numbers.size - 1;
  }

  xml(): string {
    const items = [...this.numbers.keys()].map(
      (text) => `<si><t xml:space="preserve">${cellText(text)}</t></si>`,
    );
    return `${XML}<sst xmlns="${MAIN}" uniqueCount="${items.length}">${items.join('')}</sst>`;
  }
}

/** A spreadsheet file that is compressed and written while it grows. Sheets are written one after the other. */
export class XlsxWorkbook {
  readonly texts = new SharedTexts();
  private readonly zip = new ZipFile();
  private readonly written: Promise<void>;
  private readonly abandoned = new AbortController();

  /** @param sheets their names, in the order in which they are shown */
  constructor(
    path: string,
    private readonly title: string,
    private readonly sheets: readonly string[],
  ) {
    const file = createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true });
    this.written = pipeline(this.zip.outputStream, file, { signal: this.abandoned.signal });
    // Whoever waits for a sheet or for the end hears of a failure; nobody may be waiting yet.
    this.written.catch(() => undefined);
  }

  /** Opens a sheet; what is written to the stream waits while the disk is behind. */
  open(name: string): SheetStream {
    const stream = new PassThrough();
    const path = `xl/worksheets/sheet${this.sheets.indexOf(name) + 1}.xml`;
    this.zip.addReadStream(stream, path, { compressionLevel: COMPRESSION });
    return new SheetStream(stream, this.written);
  }

  /** Resolves when the file is on the disk. */
  async end(): Promise<void> {
    for (const [path, text] of Object.entries(this.parts())) {
      this.zip.addBuffer(Buffer.from(text), path);
    }
    this.zip.end();
    await this.written;
  }

  /** Lets go of the file, whatever is in it. */
  async close(): Promise<void> {
    this.abandoned.abort();
    await this.written.catch(() => undefined);
  }

  private parts(): Record<string, string> {
    const { sheets } = this;
    const numbered = <T>(write: (name: string, number: number) => T) =>
      sheets.map((name, i) => write(name, i + 1));
    const relation = (id: string, type: string, target: string) =>
      `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
    const part = (path: string, type: string) =>
      `<Override PartName="/${path}" ContentType="${type}"/>`;
    return {
      'xl/sharedStrings.xml': this.texts.xml(),
      'xl/styles.xml': STYLES_XML,
      'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${numbered(
        (name, n) => `<sheet name="${xmlText(name)}" sheetId="${n}" r:id="rId${n}"/>`,
      ).join('')}</sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships">${[
        ...numbered((_, n) =>
          relation(`rId${n}`, `${RELATIONS}/worksheet`, `worksheets/sheet${n}.xml`),
        ),
        relation('rIdStyles', `${RELATIONS}/styles`, 'styles.xml'),
        relation('rIdTexts', `${RELATIONS}/sharedStrings`, 'sharedStrings.xml'),
      ].join('')}</Relationships>`,
      '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships">${[
        relation('rId1', `${RELATIONS}/officeDocument`, 'xl/workbook.xml'),
        relation('rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'),
      ].join('')}</Relationships>`,
      'docProps/core.xml': `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(this.title)}</dc:title></cp:coreProperties>`,
      '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
        part('xl/workbook.xml', `${TYPES}.sheet.main+xml`),
        part('xl/styles.xml', `${TYPES}.styles+xml`),
        part('xl/sharedStrings.xml', `${TYPES}.sharedStrings+xml`),
        part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
        ...numbered((_, n) => part(`xl/worksheets/sheet${n}.xml`, `${TYPES}.worksheet+xml`)),
      ].join('')}</Types>`,
    };
  }
}

/** The way into one sheet. */
export class SheetStream {
  constructor(
    private readonly stream: PassThrough,
    private readonly file: Promise<void>,
  ) {}

  async write(text: string): Promise<void> {
    if (this.stream.write(text)) return;
    // A full disk ends the file, and then nothing drains any more.
    await Promise.race([
      new Promise<void>((resolve) => this.stream.once('drain', resolve)),
      this.file,
    ]);
  }

  async end(): Promise<void> {
    this.stream.end();
    await Promise.race([finished(this.stream), this.file]);
  }
}
