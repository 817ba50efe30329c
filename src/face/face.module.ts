import { Logger, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Environment } from '../config/environment.js';
import { Secrets } from '../config/secrets.js';
import { NotificationsModule } from '../notifications/notifications.module.js';
import { StorageModule } from '../storage/storage.module.js';
import { User } from '../users/user.entity.js';
import { UsersModule } from '../users/users.module.js';
import { AdmissionService } from './admission.service.js';
import { ApprovalService } from './approval.service.js';
import { BackgroundEngine } from './background-engine.js';
import { EncodingsService } from './encodings.service.js';
import { FaceEngine } from './engine/face-engine.js';
import { WorkerFaceEngine } from './engine/worker-face-engine.js';
import { Enrollees } from './enrollees.js';
import { EnrolmentService } from './enrolment.service.js';
import { Examiner } from './examiner.js';
import { FaceEncoding } from './face-encoding.entity.js';
import { FaceEnrollmentStatus } from './face-enrollment-status.view.js';
import { FaceOwners } from './face-owners.js';
import { FaceReadiness } from './face-readiness.js';
import { FaceReader } from './face-reader.js';
import { FaceController } from './face.controller.js';
import { Gallery } from './gallery/gallery.js';
import { GallerySource } from './gallery/gallery-source.js';
import { RecentProbe } from './recent-probe.entity.js';
import { RecentProbes } from './recent-probes.js';
import { RecognitionController } from './recognition.controller.js';
import { RecognitionService } from './recognition.service.js';
import { RefusalService } from './refusal.service.js';
import { ReviewController } from './review.controller.js';
import { ReviewQueue } from './review-queue.service.js';
import { TemplateCipher } from './template-cipher.js';
import { TemplatesService } from './templates.service.js';
import { VerificationService } from './verification.service.js';

/** Pictures that may wait for each worker: about a second's work. */
const WAITING_PER_WORKER = 32;
const MOST_PIXELS = 50_000_000;

function backgroundEngine(environment: Environment): BackgroundEngine {
  const { FACE_BACKEND: backend, FACE_WORKERS: workers } = environment;
  const maxWaiting = workers * WAITING_PER_WORKER;
  const logger = new Logger('FaceEngine');
  const log = (message: string) => {
    logger.log(message);
  };
  return new BackgroundEngine(
    () => WorkerFaceEngine.start({ backend, workers, maxWaiting, maxPixels: MOST_PIXELS, log }),
    maxWaiting,
  );
}

@Module({
  imports: [
    TypeOrmModule.forFeature([FaceEncoding, FaceEnrollmentStatus, RecentProbe, User]),
    NotificationsModule,
    StorageModule,
    UsersModule,
  ],
  controllers: [FaceController, ReviewController, RecognitionController],
  providers: [
    { provide: BackgroundEngine, useFactory: backgroundEngine, inject: [Environment] },
    { provide: FaceEngine, useExisting: BackgroundEngine },
    {
      provide: TemplateCipher,
      useFactory: ({ templates }: Secrets) => new TemplateCipher(templates),
      inject: [Secrets],
    },
    AdmissionService,
    ApprovalService,
    EncodingsService,
    Enrollees,
    EnrolmentService,
    Examiner,
    FaceOwners,
    FaceReader,
    FaceReadiness,
    Gallery,
    GallerySource,
    RecentProbes,
    RecognitionService,
    RefusalService,
    ReviewQueue,
    TemplatesService,
    VerificationService,
  ],
  exports: [EncodingsService, FaceEngine, FaceReadiness, RecentProbes, RecognitionService],
})
export class FaceModule {}
