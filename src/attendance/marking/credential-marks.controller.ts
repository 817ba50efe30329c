import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Device } from '../../platform/access/caller.decorator.js';
import type { DevicePrincipal } from '../../platform/access/device-principal.js';
import { Devices } from '../../platform/access/devices.decorator.js';
import { Roles } from '../../platform/access/roles.decorator.js';
import { Idempotent } from '../../platform/idempotency/idempotent.decorator.js';
import { CheckedOutDto } from './check-out.dto.js';
import { CheckOutService } from './check-out.service.js';
import { CardMarkDto, PinMarkDto } from './credential-mark.dto.js';
import { MarkedDto } from './mark.dto.js';
import { MarkingService } from './marking.service.js';

/** What devices mark people by whose face is not known. */
@ApiTags('Attendance')
@Roles([])
@Controller('attendance')
export class CredentialMarksController {
  constructor(
    private readonly marking: MarkingService,
    private readonly departures: CheckOutService,
  ) {}

  /** Mark whose number and PIN these are as present, where `marking_without_face` is `pin`. */
  @Post('mark-by-pin')
  @Devices(['mark'])
  @Idempotent()
  async markByPin(
    @Device() device: DevicePrincipal,
    @Body() fields: PinMarkDto,
  ): Promise<MarkedDto> {
    return MarkedDto.from(await this.marking.mark(device, PinMarkDto.appearanceIn(fields)));
  }

  /** Note that they go. The last going counts. */
  @Post('check-out-by-pin')
  @Devices(['mark'])
  @Idempotent()
  async checkOutByPin(
    @Device() device: DevicePrincipal,
    @Body() fields: PinMarkDto,
  ): Promise<CheckedOutDto> {
    const appearance = PinMarkDto.appearanceIn(fields);
    return CheckedOutDto.from(await this.departures.checkOut(device, appearance));
  }

  /** Mark whose card it is as present, where `marking_without_face` is `card`, or `card_and_pin` and their PIN comes with it. */
  @Post('mark-by-card')
  @Devices(['mark'])
  @Idempotent()
  async markByCard(
    @Device() device: DevicePrincipal,
    @Body() fields: CardMarkDto,
  ): Promise<MarkedDto> {
    return MarkedDto.from(await this.marking.mark(device, CardMarkDto.appearanceIn(fields)));
  }

  /** Note that they go. The last going counts. */
  @Post('check-out-by-card')
  @Devices(['mark'])
  @Idempotent()
  async checkOutByCard(
    @Device() device: DevicePrincipal,
    @Body() fields: CardMarkDto,
  ): Promise<CheckedOutDto> {
    const appearance = CardMarkDto.appearanceIn(fields);
    return CheckedOutDto.from(await this.departures.checkOut(device, appearance));
  }
}
