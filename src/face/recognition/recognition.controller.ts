import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Devices } from '../../platform/access/devices.decorator.js';
import { Role } from '../../platform/access/role.js';
import { Roles } from '../../platform/access/roles.decorator.js';
import { Picture, TakesForm } from '../../platform/http/forms/form.decorator.js';
import type { Upload } from '../../platform/http/forms/form.shape.js';
import { IdentificationDto } from './identification.dto.js';
import { IdentifyFields } from './identify.dto.js';
import { FaceEngine } from '../engine/face-engine.js';
import { RecognitionService } from './recognition.service.js';

@ApiTags('Face')
@Roles([Role.Admin])
@Controller('face')
export class RecognitionController {
  constructor(
    private readonly recognition: RecognitionService,
    private readonly engine: FaceEngine,
  ) {}

  /** Tell whose face a picture shows; a stranger has no name. */
  @Post('identify')
  @HttpCode(200)
  @Devices(['identify'])
  @TakesForm({ files: [{ name: 'image', aliases: ['file'] }], fields: IdentifyFields })
  async identify(
    @Body() { limit }: IdentifyFields,
    @Picture('image') { bytes }: Upload,
  ): Promise<IdentificationDto> {
    const recognition = await this.recognition.recognise(bytes, limit);
    return IdentificationDto.from(recognition, this.engine.model);
  }
}
