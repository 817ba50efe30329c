import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public } from '../../platform/access/public.decorator.js';
import { BiometricPolicyDto } from './consent.dto.js';

/** Where anybody may look for it, outside of the API's path. */
@ApiTags('Face')
@Public()
@Controller('.well-known/biometric-policy')
export class BiometricPolicyController {
  /** Tell what biometric data are kept for, how long, and how consent is withdrawn. */
  @Get()
  show(): BiometricPolicyDto {
    return BiometricPolicyDto.present();
  }
}
