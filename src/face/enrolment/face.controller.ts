import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller } from '../../platform/access/caller.decorator.js';
import { subjectOf } from '../../platform/access/ownership.js';
import type { Principal } from '../../platform/access/principal.js';
import { Role } from '../../platform/access/role.js';
import { done, DoneDto } from '../../platform/wire/done.dto.js';
import { Picture, Pictures, TakesForm } from '../../platform/http/forms/form.decorator.js';
import type { Upload } from '../../platform/http/forms/form.shape.js';
import { Timed } from '../../platform/tracing/timed.decorator.js';
import { PictureAddresses } from '../templates/picture-addresses.js';
import { EncodingsQuery } from './encodings-query.dto.js';
import { EnrolmentDto } from './enrolment.dto.js';
import { EnrolmentFields } from './enrolment-fields.dto.js';
import { FaceEncodingDto, FaceEncodingsDto } from '../templates/face-encoding.dto.js';
import { FaceStatusDto } from './face-status.dto.js';
import { RegistrationFields } from './registration-fields.dto.js';
import { RegistrationDto } from './registration.dto.js';
import { SubjectFields } from '../templates/subject.dto.js';
import { VerificationDto } from '../recognition/verification.dto.js';
import { EncodingsService } from './encodings.service.js';
import { EnrolmentService, type Enrolment } from './enrolment.service.js';
import { VerificationService } from '../recognition/verification.service.js';

const IMAGE = { name: 'image', aliases: ['file'] };
const IMAGES = { name: 'images', aliases: ['image', 'files'], max: 7, keepsUnusable: true };

const enrolmentOf = (
  caller: Principal,
  fields: EnrolmentFields,
  uploads: readonly Upload[],
): Enrolment => ({
  userId: subjectOf(caller, fields.user_id),
  uploads,
  discloseOwners: caller.role === Role.Admin,
  overrideReason: fields.overrideReasonBy(caller),
});

@ApiTags('Face')
@Controller('face')
export class FaceController {
  constructor(
    private readonly enrolment: EnrolmentService,
    private readonly verification: VerificationService,
    private readonly encodings: EncodingsService,
    private readonly addresses: PictureAddresses,
  ) {}

  /** Enrol with 5 to 7 pictures; the good ones are kept even when others are not. */
  @Post('register')
  @TakesForm({ files: [IMAGES], fields: RegistrationFields })
  async register(
    @Caller() caller: Principal,
    @Body() fields: RegistrationFields,
    @Pictures('images') uploads: Upload[],
  ): Promise<RegistrationDto> {
    const userId = subjectOf(caller, fields.user_id);
    const admission = await this.enrolment.register({
      ...enrolmentOf(caller, fields, uploads),
      givesConsent: fields.consentBy(caller),
    });
    return RegistrationDto.from(userId, admission, this.addresses);
  }

  /** Add one picture. */
  @Post('enroll')
  @TakesForm({ files: [IMAGE], fields: EnrolmentFields })
  async enroll(
    @Caller() caller: Principal,
    @Body() fields: EnrolmentFields,
    @Picture('image') upload: Upload,
  ): Promise<EnrolmentDto> {
    return EnrolmentDto.from(await this.enrolment.add(enrolmentOf(caller, fields, [upload])));
  }

  /** Tell whether a picture shows the person. */
  @Post('verify')
  @HttpCode(200)
  @Timed()
  @TakesForm({ files: [IMAGE], fields: SubjectFields })
  async verify(
    @Caller() caller: Principal,
    @Body() { user_id }: SubjectFields,
    @Picture('image') { bytes }: Upload,
  ): Promise<VerificationDto> {
    const userId = subjectOf(caller, user_id);
    return VerificationDto.from(await this.verification.verify(caller, userId, bytes));
  }

  /** List the pictures a person enrolled with. */
  @Get('encodings')
  async list(
    @Caller() caller: Principal,
    @Query() { user_id, status }: EncodingsQuery,
  ): Promise<FaceEncodingsDto> {
    const encodings = await this.encodings.of(subjectOf(caller, user_id), status);
    return {
      encodings: encodings.map((encoding) => FaceEncodingDto.from(encoding, this.addresses)),
    };
  }

  /** Tell how far an enrolment has come. */
  @Get('status')
  async status(
    @Caller() caller: Principal,
    @Query() { user_id }: SubjectFields,
  ): Promise<FaceStatusDto> {
    return FaceStatusDto.from(await this.encodings.progress(subjectOf(caller, user_id)));
  }

  /** Delete a picture; a verified one takes an administrator. */
  @Delete(':id')
  async delete(@Caller() caller: Principal, @Param('id') id: string): Promise<DoneDto> {
    await this.encodings.delete(id, caller);
    return done();
  }

  /** The same, under the name older clients know. */
  @Delete('delete/:id')
  @ApiOperation({ deprecated: true })
  async deleteByOldName(@Caller() caller: Principal, @Param('id') id: string): Promise<DoneDto> {
    return this.delete(caller, id);
  }
}
