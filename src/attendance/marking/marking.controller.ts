import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Visiting } from '../../platform/access/caller.decorator.js';
import type { Visitor } from '../../platform/access/device-principal.js';
import { Devices } from '../../platform/access/devices.decorator.js';
import { Picture, TakesForm } from '../../platform/http/forms/form.decorator.js';
import type { Upload } from '../../platform/http/forms/form.shape.js';
import { Timed } from '../../platform/tracing/timed.decorator.js';
import { Idempotent } from '../../platform/idempotency/idempotent.decorator.js';
import { CheckedOutDto } from './check-out.dto.js';
import { CheckOutService } from './check-out.service.js';
import { MarkDto, MarkedDto } from './mark.dto.js';
import { MarkingService } from './marking.service.js';

@ApiTags('Attendance')
@Controller('attendance')
export class MarkingController {
  constructor(
    private readonly marking: MarkingService,
    private readonly departures: CheckOutService,
  ) {}

  /** Mark whoever the picture shows as present; without a picture, the caller. A device says by itself where it is. */
  @Post('mark')
  @Devices(['mark'])
  @Timed()
  @Idempotent()
  // Below: a request is told from another by its pictures, too, and they are read first.
  @TakesForm({ files: [{ name: 'image' }], fields: MarkDto, optional: true })
  async mark(
    @Visiting() caller: Visitor,
    @Body() fields: MarkDto,
    @Picture('image') image?: Upload,
  ): Promise<MarkedDto> {
    const appearance = { picture: image?.bytes, ...MarkDto.appearanceIn(fields) };
    return MarkedDto.from(await this.marking.mark(caller, appearance));
  }

  /** Note that whoever the picture shows goes; without a picture, the caller. The last going counts. */
  @Post('check-out')
  @Devices(['mark'])
  @Timed()
  @Idempotent()
  @TakesForm({ files: [{ name: 'image' }], fields: MarkDto, optional: true })
  async checkOut(
    @Visiting() caller: Visitor,
    @Body() fields: MarkDto,
    @Picture('image') image?: Upload,
  ): Promise<CheckedOutDto> {
    const appearance = { picture: image?.bytes, ...MarkDto.appearanceIn(fields) };
    return CheckedOutDto.from(await this.departures.checkOut(caller, appearance));
  }
}
