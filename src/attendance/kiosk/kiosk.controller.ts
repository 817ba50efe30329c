import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { LivenessProofs } from '../../face/liveness/liveness-proofs.js';
import { Device } from '../../platform/access/caller.decorator.js';
import type { DevicePrincipal } from '../../platform/access/device-principal.js';
import { Devices } from '../../platform/access/devices.decorator.js';
import { Roles } from '../../platform/access/roles.decorator.js';
import { TakesForm, Uploads } from '../../platform/http/forms/form.decorator.js';
import type { UploadsByField } from '../../platform/http/forms/form.shape.js';
import { SettingsService } from '../../platform/settings/settings.service.js';
import { KioskDeviceDto } from './kiosk-device.dto.js';
import { KioskAnswerDto, KioskBatchDto, KioskEventDto } from './kiosk.dto.js';
import { KioskQueue } from './kiosk-queue.js';

const BATCH_MEGABYTES = 40;

@ApiTags('Attendance')
@Roles([])
@Controller('kiosk')
export class KioskController {
  constructor(
    private readonly queue: KioskQueue,
    private readonly settings: SettingsService,
    private readonly liveness: LivenessProofs,
  ) {}

  /** Tell a device who it is, what it may take, what it has to ask for, and the time. */
  @Get('device')
  @Devices(['mark'])
  async device(@Device() device: DevicePrincipal): Promise<KioskDeviceDto> {
    const { marking_without_face } = await this.settings.current();
    const liveness_required = await this.liveness.isRequiredOf(device);
    return KioskDeviceDto.from(device, { marking_without_face, liveness_required }, new Date());
  }

  /**
   * Hand in what a device took while it was offline: JSON, or a form with the same members and the
   * files `picture_0` to `picture_99`, at most 40 MB. Each event is carried out once, however often and
   * in whatever order it is sent.
   */
  @Post('events')
  @HttpCode(200)
  @Devices(['mark'])
  @TakesForm({
    files: [{ name: 'picture', max: 100, isNumbered: true }],
    fields: KioskBatchDto,
    optional: true,
    mostMegabytes: BATCH_MEGABYTES,
    longestField: 2 ** 20,
  })
  async take(
    @Device() device: DevicePrincipal,
    @Body() { sent_at: sentAt, events }: KioskBatchDto,
    @Uploads() pictures: UploadsByField,
  ): Promise<KioskAnswerDto> {
    const receivedAt = new Date();
    const marks = events.map((event) => KioskEventDto.toMark(event));
    const results = await this.queue.take({ device, sentAt, receivedAt, marks, pictures });
    return KioskAnswerDto.from(receivedAt, results);
  }
}
