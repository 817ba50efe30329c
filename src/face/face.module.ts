import { Logger, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Environment } from '../platform/config/environment.js';
import { NotificationsModule } from '../notifications/notifications.module.js';
import { MOST_PIXELS } from '../platform/pictures/picture-size.js';
import { StorageModule } from '../platform/storage/storage.module.js';
import { User } from '../users/user.entity.js';
import { UsersModule } from '../users/users.module.js';
import { AdmissionService } from './enrolment/admission.service.js';
import { ApprovalService } from './review/approval.service.js';
import { Calibrations } from './analysis/calibrations.js';
import { EmbedderChoice } from './analysis/embedder-choice.js';
import { EmbedderSwitch } from './embedder-switch.js';
import { BackgroundEngine } from './analysis/background-engine.js';
import { EncodingsService } from './enrolment/encodings.service.js';
import { FaceEngine } from './engine/face-engine.js';
import { WorkerFaceEngine } from './engine/worker/worker-face-engine.js';
import { EnrolmentLock } from './templates/enrolment-lock.js';
import { ConsentModule } from './consent/consent.module.js';
import { ErasureModule } from './erasure/erasure.module.js';
import { EnrolmentService } from './enrolment/enrolment.service.js';
import { IdentityCheck } from './enrolment/identity-check.js';
import { Screening } from './enrolment/screening.js';
import { FaceEncoding } from './templates/face-encoding.entity.js';
import { FaceTemplate } from './templates/face-template.entity.js';
import { FaceEnrollmentStatus } from './templates/face-enrollment-status.view.js';
import { DuplicateCheck } from './gallery/duplicate-check.js';
import { FaceReadiness } from './face-readiness.js';
import { PictureTurns } from './analysis/picture-turns.js';
import { FaceReader } from './analysis/face-reader.js';
import { FaceController } from './enrolment/face.controller.js';
import { GalleryFaults } from './gallery/gallery-faults.js';
import { Gallery } from './gallery/gallery.js';
import { GalleryIndex } from './gallery/indexed/gallery-index.entity.js';
import { IndexWriting } from './gallery/indexed/index-writing.js';
import { GallerySource } from './gallery/gallery-source.js';
import { GalleryStore } from './gallery/gallery-store.js';
import { IndexedStore } from './gallery/indexed/indexed-store.js';
import { MemoryStore } from './gallery/memory/memory-store.js';
import { vectorEngineOf } from './vectors/configured-engine.js';
import { EnrolledPeople } from './recognition/enrolled-people.js';
import { FaceMiss } from './recognition/face-miss.entity.js';
import { FaceMisses } from './recognition/face-misses.js';
import { IdentificationService } from './recognition/identification.service.js';
import { KnownPicture } from './recognition/known-picture.entity.js';
import { KnownPictures } from './recognition/known-pictures.js';
import { KnownPictureBackfill } from './recognition/known-picture-backfill.js';
import { ReplayGuard } from './recognition/replay-guard.js';
import { RecognitionController } from './recognition/recognition.controller.js';
import { RecognitionService } from './recognition/recognition.service.js';
import { FrameJudge } from './liveness/frame-judge.js';
import { LivenessController } from './liveness/liveness.controller.js';
import { LivenessFrame } from './liveness/liveness-frame.entity.js';
import { LivenessFrames } from './liveness/liveness-frames.js';
import { LivenessProofs } from './liveness/liveness-proofs.js';
import { LivenessService } from './liveness/liveness.service.js';
import { LivenessSession } from './liveness/liveness-session.entity.js';
import { LivenessSessions } from './liveness/liveness-sessions.js';
import { SessionFaces } from './liveness/session-faces.js';
import { FourEyes } from './review/four-eyes.js';
import { Likenesses } from './review/likenesses.js';
import { NearPairsController } from './review/near-pairs.controller.js';
import { RejectionService } from './review/rejection.service.js';
import { ReviewController } from './review/review.controller.js';
import { ReviewQueue } from './review/review-queue.js';
import { TemplatesModule } from './templates/templates.module.js';
import { TemplatesService } from './templates/templates.service.js';
import { VerificationService } from './recognition/verification.service.js';

/** Pictures that may wait for each worker: about a second's work. */
const WAITING_PER_WORKER = 32;

function backgroundEngine(
  environment: Environment,
  choice: EmbedderChoice,
  calibrations: Calibrations,
): BackgroundEngine {
  const { FACE_BACKEND: backend, FACE_WORKERS: workers } = environment;
  const maxWaiting = workers * WAITING_PER_WORKER;
  const logger = new Logger('FaceEngine');
  const log = (message: string) => {
    logger.log(message);
  };
  const options = { backend, workers, maxWaiting, maxPixels: MOST_PIXELS, log };
  return new BackgroundEngine({
    choose: () => choice.first(),
    load: async (embedder) => {
      const distances = await calibrations.of(embedder);
      return WorkerFaceEngine.start({ ...options, embedder, distances });
    },
    mostEarly: maxWaiting,
  });
}

async function galleryStore(
  environment: Environment,
  database: DataSource,
  source: GallerySource,
  writing: IndexWriting,
): Promise<GalleryStore> {
  const engine = await vectorEngineOf(environment, database);
  return engine ? new IndexedStore(engine, source, writing) : new MemoryStore(source);
}

@Module({
  imports: [
    TypeOrmModule.forFeature([
      FaceEncoding,
      FaceTemplate,
      FaceEnrollmentStatus,
      FaceMiss,
      GalleryIndex,
      KnownPicture,
      LivenessFrame,
      LivenessSession,
      User,
    ]),
    ConsentModule,
    ErasureModule,
    NotificationsModule,
    StorageModule,
    TemplatesModule,
    UsersModule,
  ],
  controllers: [
    FaceController,
    ReviewController,
    NearPairsController,
    RecognitionController,
    LivenessController,
  ],
  providers: [
    {
      provide: BackgroundEngine,
      useFactory: backgroundEngine,
      inject: [Environment, EmbedderChoice, Calibrations],
    },
    { provide: FaceEngine, useExisting: BackgroundEngine },
    {
      provide: GalleryStore,
      useFactory: galleryStore,
      inject: [Environment, DataSource, GallerySource, IndexWriting],
    },
    IndexWriting,
    AdmissionService,
    ApprovalService,
    FourEyes,
    Calibrations,
    EncodingsService,
    EmbedderChoice,
    EmbedderSwitch,
    EnrolledPeople,
    EnrolmentLock,
    EnrolmentService,
    IdentificationService,
    IdentityCheck,
    Screening,
    DuplicateCheck,
    GalleryFaults,
    FaceMisses,
    FaceReader,
    PictureTurns,
    FaceReadiness,
    Gallery,
    GallerySource,
    KnownPictures,
    KnownPictureBackfill,
    Likenesses,
    FrameJudge,
    LivenessFrames,
    LivenessProofs,
    LivenessService,
    LivenessSessions,
    SessionFaces,
    ReplayGuard,
    RecognitionService,
    RejectionService,
    ReviewQueue,
    TemplatesService,
    VerificationService,
  ],
  exports: [
    EncodingsService,
    ErasureModule,
    FaceEngine,
    FaceMisses,
    FaceReadiness,
    LivenessProofs,
    ReplayGuard,
    RecognitionService,
  ],
})
export class FaceModule {}
