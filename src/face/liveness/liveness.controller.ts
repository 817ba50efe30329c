import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Visiting } from '../../platform/access/caller.decorator.js';
import type { Visitor } from '../../platform/access/device-principal.js';
import { Devices } from '../../platform/access/devices.decorator.js';
import { Picture, TakesForm } from '../../platform/http/forms/form.decorator.js';
import type { Upload } from '../../platform/http/forms/form.shape.js';
import { LivenessFrameDto, LivenessSessionDto } from './liveness.dto.js';
import { LivenessService } from './liveness.service.js';

@ApiTags('Face')
@Controller('face/liveness-sessions')
export class LivenessController {
  constructor(private readonly liveness: LivenessService) {}

  /** Ask for a challenge: poses to be shown to the camera, in an order that nobody can foresee. */
  @Post()
  @Devices(['mark'])
  async start(@Visiting() caller: Visitor): Promise<LivenessSessionDto> {
    return LivenessSessionDto.from(await this.liveness.start(caller));
  }

  /** Send a frame; those that do not show the pose that is asked for are passed over. */
  @Post(':id/frames')
  @HttpCode(200)
  @Devices(['mark'])
  @TakesForm({ files: [{ name: 'image', aliases: ['file'] }] })
  async take(
    @Visiting() caller: Visitor,
    @Param('id') id: string,
    @Picture('image') { bytes }: Upload,
  ): Promise<LivenessFrameDto> {
    return LivenessFrameDto.from(await this.liveness.take(caller, id, bytes));
  }
}
