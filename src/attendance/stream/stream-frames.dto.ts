import type { Visitor } from '../../platform/access/device-principal.js';
import { DoorRecordDto } from './door-record.dto.js';
import { RecordDto } from '../records/record.dto.js';
import type { StreamEvent } from './live-stream.js';

/** Milliseconds after which a browser that was cut off comes back. */
const RETRY = 2_000;

/** Events as the wire has them: frames of server-sent events. Devices are told less of a record. */
export async function* framesOf(
  events: AsyncIterable<StreamEvent>,
  { kind }: Visitor,
): AsyncGenerator<string> {
  const dto = kind === 'device' ? DoorRecordDto : RecordDto;
  for await (const event of events) yield frameOf(event, dto);
}

function frameOf(event: StreamEvent, dto: typeof DoorRecordDto | typeof RecordDto): string {
  switch (event.kind) {
    case 'opened':
      // The id goes out first: who is cut off before the first event can resume too.
      return `retry: ${RETRY}\nid: ${event.position}\n\n`;
    case 'reset':
      return `${idOf(event)}event: reset\ndata: {}\n\n`;
    case 'heartbeat':
      return ': still here\n\n';
    case 'written': {
      const { change, record } = event;
      const data = JSON.stringify({ change, record: dto.from(record) });
      return `id: ${event.position}\nevent: attendance\ndata: ${data}\n\n`;
    }
  }
}

const idOf = ({ position }: { readonly position?: number }): string =>
  position === undefined ? '' : `id: ${position}\n`;
