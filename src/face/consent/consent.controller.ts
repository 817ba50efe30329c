import { Body, Controller, Delete, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Caller } from '../../platform/access/caller.decorator.js';
import { subjectOf } from '../../platform/access/ownership.js';
import type { Principal } from '../../platform/access/principal.js';
import { ErasureReceiptDto } from '../erasure/receipt.dto.js';
import { SubjectFields } from '../templates/subject.dto.js';
import { ConsentStatusDto, GiveConsentDto } from './consent.dto.js';
import { ConsentService } from './consent.service.js';

@ApiTags('Face')
@Controller('face/consent')
export class ConsentController {
  constructor(private readonly consents: ConsentService) {}

  /** Show the text of the consent, and whether a person gave it. */
  @Get()
  async show(
    @Caller() caller: Principal,
    @Query() { user_id }: SubjectFields,
  ): Promise<ConsentStatusDto> {
    return ConsentStatusDto.from(await this.consents.statusOf(subjectOf(caller, user_id)));
  }

  /** Consent to the present version of the text, for oneself. */
  @Post()
  async give(
    @Caller() { id }: Principal,
    @Body() { version }: GiveConsentDto,
  ): Promise<ConsentStatusDto> {
    await this.consents.give(id, version, new Date());
    return ConsentStatusDto.from(await this.consents.statusOf(id));
  }

  /** Withdraw one's consent: all biometric data are erased. The answer is a receipt. */
  @Delete()
  async withdraw(@Caller() { id }: Principal): Promise<ErasureReceiptDto> {
    return ErasureReceiptDto.from(await this.consents.withdraw(id, new Date()));
  }
}
