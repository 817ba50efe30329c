import { createWriteStream } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import PDFDocument from 'pdfkit';
import { fromBufferPromise } from 'yauzl';
import { ZipFile } from 'yazl';

const LINES_A_PAGE = 45;

/** What the bare libraries take to write the same rows, which they already have in memory; milliseconds. */
export const FLOORS: Record<string, (file: Buffer, folder: string) => Promise<number>> = {
  csv: async (file, folder) => {
    const rows = rowsOf(file);
    return timed(folder, (path) => writeFile(path, stringify(rows, { escape_formulas: true })));
  },
  // The sheets' XML is made: what is left is to compress it.
  excel: async (file, folder) => {
    const parts = await unpacked(file);
    return timed(folder, async (path) => {
      const zip = new ZipFile();
      for (const [name, bytes] of parts) zip.addBuffer(bytes, name, { compressionLevel: 3 });
      zip.end();
      await pipeline(zip.outputStream, createWriteStream(path));
    });
  },
  // One line of text for each person, in a font that every reader has.
  pdf: async (file, folder) => {
    const lines = rowsOf(file).map((row) =>
      row
        .slice(0, 12)
        .join(' ')
        .replace(/[^\x20-\x7e]/g, '?'),
    );
    return timed(folder, async (path) => {
      const doc = new PDFDocument({ size: 'A4', layout: 'landscape', margin: 36 });
      const written = pipeline(doc, createWriteStream(path));
      lines.forEach((line, i) => {
        if (i > 0 && i % LINES_A_PAGE === 0) doc.addPage();
        doc.fontSize(7.5).text(line, 36, 36 + (i % LINES_A_PAGE) * 11, { lineBreak: false });
      });
      doc.end();
      await written;
    });
  },
};

const rowsOf = (csv: Buffer): string[][] => parse(csv);

async function timed(folder: string, work: (path: string) => Promise<void>): Promise<number> {
  const path = join(folder, 'floor');
  const start = performance.now();
  await work(path);
  const ms = Math.round(performance.now() - start);
  await rm(path);
  return ms;
}

async function unpacked(file: Buffer): Promise<[string, Buffer][]> {
  const zip = await fromBufferPromise(file);
  const parts: [string, Buffer][] = [];
  for await (const entry of zip.eachEntry()) {
    parts.push([entry.fileName, await buffer(await zip.openReadStreamPromise(entry))]);
  }
  return parts;
}
