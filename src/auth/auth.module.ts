import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuthToken } from './auth-token.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([AuthToken])],
})
export class AuthModule {}
