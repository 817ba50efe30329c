import { Body, Controller, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Device } from '../platform/access/caller.decorator.js';
import { DEVICE_SCOPES, type DevicePrincipal } from '../platform/access/device-principal.js';
import { Devices } from '../platform/access/devices.decorator.js';
import { Roles } from '../platform/access/roles.decorator.js';
import { done, DoneDto } from '../platform/wire/done.dto.js';
import { PublicKeyDto } from './device.dto.js';
import { DevicesService } from './devices.service.js';

/** What a device says of itself. */
@ApiTags('Attendance')
@Roles([])
@Controller('devices/me')
export class OwnDeviceController {
  constructor(private readonly devices: DevicesService) {}

  /** Bring the public key of the device's own key pair; from here on it signs every mark and check-out. */
  @Put('public-key')
  @Devices(DEVICE_SCOPES)
  async keepPublicKey(
    @Device() { id }: DevicePrincipal,
    @Body() { public_key }: PublicKeyDto,
  ): Promise<DoneDto> {
    await this.devices.keepPublicKey(id, public_key);
    return done();
  }
}
