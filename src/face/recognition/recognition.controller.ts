import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Visiting } from '../../platform/access/caller.decorator.js';
import type { Visitor } from '../../platform/access/device-principal.js';
import { Devices } from '../../platform/access/devices.decorator.js';
import { Role } from '../../platform/access/role.js';
import { Roles } from '../../platform/access/roles.decorator.js';
import { Picture, TakesForm } from '../../platform/http/forms/form.decorator.js';
import type { Upload } from '../../platform/http/forms/form.shape.js';
import { Timed } from '../../platform/tracing/timed.decorator.js';
import { IdentificationDto, IdentifyFields } from './identification.dto.js';
import { IdentificationService } from './identification.service.js';

@ApiTags('Face')
@Roles([Role.Admin])
@Controller('face')
export class RecognitionController {
  constructor(private readonly identification: IdentificationService) {}

  /** Tell whose face a picture shows; a stranger has no name. */
  @Post('identify')
  @HttpCode(200)
  @Devices(['identify'])
  @Timed()
  @TakesForm({ files: [{ name: 'image', aliases: ['file'] }], fields: IdentifyFields })
  async identify(
    @Visiting() caller: Visitor,
    @Body() { limit }: IdentifyFields,
    @Picture('image') { bytes }: Upload,
  ): Promise<IdentificationDto> {
    return IdentificationDto.from(await this.identification.identify(caller, bytes, limit));
  }
}
