import { Readable } from 'node:stream';
import { Controller, Get, Header, StreamableFile } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Visiting } from '../../platform/access/caller.decorator.js';
import type { Visitor } from '../../platform/access/device-principal.js';
import { Devices } from '../../platform/access/devices.decorator.js';
import { Role } from '../../platform/access/role.js';
import { Roles } from '../../platform/access/roles.decorator.js';
import { LastEventId } from './last-event-id.decorator.js';
import { LiveStream } from './live-stream.js';
import { OpenStreams } from './open-streams.js';
import { framesOf } from './stream-frames.dto.js';

@ApiTags('Attendance')
@Roles([Role.Admin])
@Controller('attendance')
export class StreamController {
  constructor(
    private readonly live: LiveStream,
    private readonly streams: OpenStreams,
  ) {}

  /**
   * Follow the records as they are written, as server-sent events: `event: attendance` with
   * `{change: "created" | "changed", record}`. With Last-Event-ID it goes on where it was cut; when
   * that is longer ago than a week, or records were taken away, `event: reset` says to read the lists anew. A device needs the scope `stream`, is told
   * who came and went, and begins with the present. A caller may have ten streams open.
   */
  @Get('stream')
  @Devices(['stream'])
  @Header('Cache-Control', 'no-store')
  @Header('X-Accel-Buffering', 'no')
  @ApiProduces('text/event-stream')
  @ApiHeader({ name: 'Last-Event-ID', required: false })
  @ApiOkResponse({ schema: { type: 'string' } })
  follow(@Visiting() visitor: Visitor, @LastEventId() after?: number): StreamableFile {
    const leave = this.streams.enter(visitor.id);
    const events = this.live.open(visitor, after);
    const frames = Readable.from(framesOf(events, visitor), { objectMode: false });
    frames.once('close', leave);
    return new StreamableFile(frames, { type: 'text/event-stream' });
  }
}
