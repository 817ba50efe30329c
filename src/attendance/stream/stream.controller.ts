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
import { framesOf } from './stream-frames.dto.js';

@ApiTags('Attendance')
@Roles([Role.Admin])
@Controller('attendance')
export class StreamController {
  constructor(private readonly live: LiveStream) {}

  /**
   * Follow the records as they are written, as server-sent events: `event: attendance` with
   * `{change: "created" | "changed", record}`. With Last-Event-ID it goes on where it was cut; when
   * that is longer ago than a week, `event: reset` says to read the lists anew.
   */
  @Get('stream')
  @Devices(['mark', 'identify'])
  @Header('Cache-Control', 'no-store')
  @Header('X-Accel-Buffering', 'no')
  @ApiProduces('text/event-stream')
  @ApiHeader({ name: 'Last-Event-ID', required: false })
  @ApiOkResponse({ schema: { type: 'string' } })
  follow(@Visiting() visitor: Visitor, @LastEventId() after?: number): StreamableFile {
    const frames = Readable.from(framesOf(this.live.open(visitor, after)), { objectMode: false });
    return new StreamableFile(frames, { type: 'text/event-stream' });
  }
}
