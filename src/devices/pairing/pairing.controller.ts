import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Caller } from '../../platform/access/caller.decorator.js';
import type { Principal } from '../../platform/access/principal.js';
import { Public } from '../../platform/access/public.decorator.js';
import { Role } from '../../platform/access/role.js';
import { Roles } from '../../platform/access/roles.decorator.js';
import { AdmittedDeviceDto, WantedDeviceDto } from '../device.dto.js';
import { PairDto, PairingOfferDto } from './pairing.dto.js';
import { PairingService } from './pairing.service.js';

@ApiTags('Admin')
@Controller('devices')
export class PairingController {
  constructor(private readonly pairing: PairingService) {}

  /** Make a code by which a kiosk gets its key: good once, within ten minutes. */
  @Post('pairing-codes')
  @Roles([Role.Admin])
  async offer(
    @Caller() { id }: Principal,
    @Body() wanted: WantedDeviceDto,
  ): Promise<PairingOfferDto> {
    const { code, expiresAt } = await this.pairing.offer(wanted, id, new Date());
    return { code, expires_at: expiresAt };
  }

  /** Become a device by a code that an administrator shows; the key is told this once. */
  @Post('pair')
  @Public()
  async pair(@Body() { code }: PairDto): Promise<AdmittedDeviceDto> {
    const { device, key } = await this.pairing.pair(code, new Date());
    return AdmittedDeviceDto.with(device, key);
  }
}
