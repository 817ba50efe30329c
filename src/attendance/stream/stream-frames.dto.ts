import { RecordDto } from '../records/record.dto.js';
import type { StreamEvent } from './live-stream.js';

/** Milliseconds after which a browser that was cut off comes back. */
const RETRY = 2_000;

/** Events as the wire has them: frames of server-sent events. */
export async function* framesOf(events: AsyncIterable<StreamEvent>): AsyncGenerator<string> {
  for await (const event of events) yield frameOf(event);
}

function frameOf(event: StreamEvent): string {
  switch (event.kind) {
    case 'opened':
      // The id goes out first: who is cut off before the first event can resume too.
      return `retry: ${RETRY}\nid: ${event.position}\n\n`;
    case 'reset':
      return 'event: reset\ndata: {}\n\n';
    case 'heartbeat':
      return ': still here\n\n';
    case 'written': {
      const { change, record } = event;
      const data = JSON.stringify({ change, record: RecordDto.from(record) });
      return `id: ${event.position}\nevent: attendance\ndata: ${data}\n\n`;
    }
  }
}
