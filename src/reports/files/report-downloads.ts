import { Injectable, StreamableFile } from '@nestjs/common';
import type { Principal } from '../../platform/access/principal.js';
import { ReportExpired, ReportNotReady } from './errors.js';
import { REPORT_FORMATS } from '../writers/report-formats.js';
import { ReportRequests } from './report-requests.js';
import { ReportStore } from './report-store.js';
import { Report, ReportStatus } from './report.entity.js';

/** Hands out the files of reports. */
@Injectable()
export class ReportDownloads {
  constructor(
    private readonly requests: ReportRequests,
    private readonly store: ReportStore,
  ) {}

  /** @throws ReportNotFound ReportNotReady ReportExpired */
  async open(caller: Principal, id: string, now = new Date()): Promise<StreamableFile> {
    const report = await this.requests.get(caller, id);
    if (report.status === ReportStatus.Failed) {
      throw new ReportNotReady(`The report failed: ${report.errorMessage ?? 'nobody knows why'}`);
    }
    if (report.status === ReportStatus.Pending) {
      throw new ReportNotReady(`The report is being written: ${report.progress} % so far`);
    }
    if (report.filePath === null || report.isExpired(now)) throw new ReportExpired();
    const { stream, size } = await this.store.open(report.filePath);
    return new StreamableFile(stream, {
      type: contentTypeOf(report),
      length: size,
      disposition: dispositionOf(report),
    });
  }
}

/** Whatever is text is UTF-8. */
function contentTypeOf({ fileFormat }: Report): string {
  const { mediaType } = REPORT_FORMATS[fileFormat];
  return mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType;
}

/** The title as a file's name, in two spellings: one for every program, one with every letter. */
function dispositionOf({ title, fileFormat }: Report): string {
  const name = `${title.replace(/[^\p{L}\p{M}\p{N} .,_()–-]+/gu, ' ').trim() || 'report'}.${REPORT_FORMATS[fileFormat].extension}`;
  const plain = name
    .normalize('NFKD')
    .replace(/[–—]/g, '-')
    .replace(/[^\x20-\x7e]/g, '');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
