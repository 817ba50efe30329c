import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Secrets } from '../config/secrets.js';
import { ActivityLog } from './activity-log.entity.js';
import { AuditService } from './audit.service.js';
import { ActivityChain } from './chain/activity-chain.entity.js';
import { ActivitySeal } from './chain/activity-seal.entity.js';
import { AuditChain } from './chain/audit-chain.js';
import { AuditPurge } from './chain/audit-purge.js';
import { AuditSealer } from './chain/audit-sealer.js';
import { AuditVerification } from './chain/audit-verification.js';
import { LineSeals } from './line-seals.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([ActivityChain, ActivityLog, ActivitySeal])],
  providers: [
    {
      provide: LineSeals,
      useFactory: ({ audit }: Secrets) => new LineSeals(audit),
      inject: [Secrets],
    },
    AuditChain,
    AuditPurge,
    AuditSealer,
    AuditService,
    AuditVerification,
  ],
  exports: [AuditPurge, AuditService],
})
export class AuditModule {}
