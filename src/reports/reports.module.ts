import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Report } from './report.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([Report])],
})
export class ReportsModule {}
