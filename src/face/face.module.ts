import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FaceEncoding } from './face-encoding.entity.js';
import { FaceEnrollmentStatus } from './face-enrollment-status.view.js';

@Module({
  imports: [TypeOrmModule.forFeature([FaceEncoding, FaceEnrollmentStatus])],
})
export class FaceModule {}
