import { Module } from '@nestjs/common';
import { TerminusModule } from '@nestjs/terminus';
import { FaceModule } from '../face/face.module.js';
import { StorageModule } from '../platform/storage/storage.module.js';
import { DatabaseProbes } from './database-probes.js';
import { HealthController } from './health.controller.js';
import { HealthService } from './health.service.js';
import { ReadinessService } from './readiness.service.js';

@Module({
  // Terminus would print each refused check in colours; our filter tells of it already.
  imports: [TerminusModule.forRoot({ logger: false }), FaceModule, StorageModule],
  controllers: [HealthController],
  providers: [DatabaseProbes, HealthService, ReadinessService],
})
export class HealthModule {}
