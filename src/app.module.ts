import { Module } from '@nestjs/common';
import { ConfigModule } from './config/config.module.js';
import { HealthModule } from './health/health.module.js';
import { HttpModule } from './http/http.module.js';
import { StorageModule } from './storage/storage.module.js';

@Module({
  imports: [ConfigModule, HttpModule, StorageModule, HealthModule],
})
export class AppModule {}
