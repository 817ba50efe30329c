import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public } from '../../platform/access/public.decorator.js';
import { SettingsService } from '../../platform/settings/settings.service.js';
import { BiometricPolicyDto } from './consent.dto.js';
import { retentionTermsOf } from './retention-terms.js';

/** Where anybody may look for it, outside of the API's path. */
@ApiTags('Face')
@Public()
@Controller('.well-known/biometric-policy')
export class BiometricPolicyController {
  constructor(private readonly settings: SettingsService) {}

  /** Tell what biometric data are kept for, how long, and how consent is withdrawn. */
  @Get()
  async show(): Promise<BiometricPolicyDto> {
    return BiometricPolicyDto.present(retentionTermsOf(await this.settings.current()));
  }
}
