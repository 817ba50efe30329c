import { Module } from '@nestjs/common';
import { FaceModule } from '../face/face.module.js';
import { MetricsController } from './metrics.controller.js';
import { MetricsService } from './metrics.service.js';

@Module({
  imports: [FaceModule],
  controllers: [MetricsController],
  providers: [MetricsService],
})
export class MetricsModule {}
