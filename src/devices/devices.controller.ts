import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Role } from '../platform/access/role.js';
import { Roles } from '../platform/access/roles.decorator.js';
import { done, DoneDto } from '../platform/wire/done.dto.js';
import { DevicesService } from './devices.service.js';
import { AdmitDeviceDto, AdmittedDeviceDto, DeviceDto, DeviceListDto } from './device.dto.js';
import { UpperCaseId } from '../platform/wire/ids.js';

@ApiTags('Admin')
@Controller('admin/devices')
@Roles([Role.Admin])
export class DevicesController {
  constructor(private readonly devices: DevicesService) {}

  /** Admit a device; its key is told this once. */
  @Post()
  async admit(@Body() wanted: AdmitDeviceDto): Promise<AdmittedDeviceDto> {
    const asked = AdmitDeviceDto.toDevice(wanted);
    const { device, key } = await this.devices.admit(asked, new Date(), wanted.expires_at);
    return AdmittedDeviceDto.with(device, key);
  }

  /** List all devices, revoked ones included. */
  @Get()
  async list(): Promise<DeviceListDto> {
    const devices = await this.devices.list();
    return { devices: devices.map((device) => DeviceDto.from(device)) };
  }

  /** Take a device's key pair away; it signs nothing until it brings another. */
  @Delete(':id/public-key')
  async forgetPublicKey(@Param('id', UpperCaseId) id: string): Promise<DoneDto> {
    await this.devices.forgetPublicKey(id);
    return done();
  }

  /** Revoke a device at once; what it made stays. */
  @Delete(':id')
  async revoke(@Param('id', UpperCaseId) id: string): Promise<DoneDto> {
    await this.devices.revoke(id, new Date());
    return done();
  }
}
