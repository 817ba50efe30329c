import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CaptureLedger } from './captures/capture-ledger.js';
import { DeviceCapture } from './captures/device-capture.entity.js';
import { DeviceKeys } from './device-keys.js';
import { Device } from './device.entity.js';
import { DevicesController } from './devices.controller.js';
import { OwnDeviceController } from './own-device.controller.js';
import { DevicesService } from './devices.service.js';
import { PairingAttempts } from './pairing/pairing-attempts.js';
import { PairingCode } from './pairing/pairing-code.entity.js';
import { PairingController } from './pairing/pairing.controller.js';
import { PairingService } from './pairing/pairing.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Device, DeviceCapture, PairingCode])],
  controllers: [DevicesController, OwnDeviceController, PairingController],
  providers: [CaptureLedger, DeviceKeys, DevicesService, PairingAttempts, PairingService],
  exports: [CaptureLedger, DeviceKeys],
})
export class DevicesModule {}
