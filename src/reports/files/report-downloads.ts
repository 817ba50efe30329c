import { Injectable, StreamableFile } from '@nestjs/common';
import { ExportFormat } from '../../users/user-settings.entity.js';
import { ReportExpired, ReportNotReady } from './errors.js';
import { ReportRequests } from './report-requests.service.js';
import { EXTENSION, ReportStore } from './report-store.js';
import { Report, ReportStatus } from './report.entity.js';

const TYPES: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  excel: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
};

/** Hands out the files of reports. */
@Injectable()
export class ReportDownloads {
  constructor(
    private readonly requests: ReportRequests,
    private readonly store: ReportStore,
  ) {}

  /** @throws ReportNotFound ReportNotReady ReportExpired */
  async open(id: string, now = new Date()): Promise<StreamableFile> {
    const report = await this.requests.get(id);
    if (report.status === ReportStatus.Failed) {
      throw new ReportNotReady(`The report failed: ${report.errorMessage ?? 'nobody knows why'}`);
    }
    if (report.status === ReportStatus.Pending) {
      throw new ReportNotReady(`The report is being written: ${report.progress} % so far`);
    }
    if (report.filePath === null || report.isExpired(now)) throw new ReportExpired();
    const { stream, size } = await this.store.open(report.filePath);
    return new StreamableFile(stream, {
      type: TYPES[report.fileFormat],
      length: size,
      disposition: dispositionOf(report),
    });
  }
}

/** The title as a file's name, in two spellings: one for every program, one with every letter. */
function dispositionOf({ title, fileFormat }: Report): string {
  const name = `${title.replace(/[^\p{L}\p{M}\p{N} .,_()–-]+/gu, ' ').trim() || 'report'}.${EXTENSION[fileFormat]}`;
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
