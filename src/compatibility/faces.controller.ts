import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EncodingsService } from '../face/enrolment/encodings.service.js';
import { PictureAddresses } from '../face/templates/picture-addresses.js';
import { SubjectFields } from '../face/templates/subject.dto.js';
import { Caller } from '../platform/access/caller.decorator.js';
import { subjectOf } from '../platform/access/ownership.js';
import type { Principal } from '../platform/access/principal.js';
import { EnrolledFaceDto, EnrolledFacesDto } from './faces.dto.js';

@ApiTags('Compatibility')
@Controller('face')
export class FacesController {
  constructor(
    private readonly encodings: EncodingsService,
    private readonly addresses: PictureAddresses,
  ) {}

  /** List the pictures a person enrolled with. */
  @Get()
  async list(
    @Caller() caller: Principal,
    @Query() { user_id }: SubjectFields,
  ): Promise<EnrolledFacesDto> {
    const encodings = await this.encodings.of(subjectOf(caller, user_id));
    return { faces: encodings.map((encoding) => EnrolledFaceDto.from(encoding, this.addresses)) };
  }
}
