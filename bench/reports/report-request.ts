import { setTimeout } from 'node:timers/promises';
import type { BenchServer } from '../harness/bench-server.js';

const LOOK_EVERY_MS = 25;

interface Described {
  readonly status: string;
  readonly error_message: string;
  readonly download_url: string;
}

/** Has a file written and waits for it. @returns its bytes */
export async function writtenReport(
  server: BenchServer,
  token: string,
  wish: object,
): Promise<Buffer> {
  const accepted = await server.post('/api/reports/generate', wish, token);
  const { report_id: id } = (await accepted.json()) as { report_id: string };
  for (;;) {
    const report = (await (await server.get(`/api/reports/${id}`, token)).json()) as Described;
    if (report.status === 'failed') throw new Error(report.error_message);
    if (report.status === 'completed') {
      return Buffer.from(await (await server.get(report.download_url, token)).arrayBuffer());
    }
    await setTimeout(LOOK_EVERY_MS);
  }
}
