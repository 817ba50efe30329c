import { Injectable } from '@nestjs/common';
import type { Visitor } from '../../platform/access/device-principal.js';
import { sha256 } from '../../platform/crypto/sha256.js';
import { FaceEngine } from '../engine/face-engine.js';
import { PictureUnusable } from '../errors.js';
import { FaceMisses } from './face-misses.js';
import { RecognitionService, type Recognition } from './recognition.service.js';
import { ReplayGuard } from './replay-guard.js';

/** Who is in a picture, for whoever only looks. */
export interface Identification {
  readonly recognition: Recognition;
  /** Whether the picture is known, so that it would mark nobody; null when nobody watches. */
  readonly isReplay: boolean | null;
  /** The descriptor space. */
  readonly model: string;
}

const MISSES: readonly Recognition['result'][] = ['unknown', 'ambiguous', 'spoof'];

/** Tells who is in a picture. Looking uses no picture up: it may mark afterwards. */
@Injectable()
export class IdentificationService {
  constructor(
    private readonly faces: RecognitionService,
    private readonly replayGuard: ReplayGuard,
    private readonly engine: FaceEngine,
    private readonly misses: FaceMisses,
  ) {}

  /**
   * @param mostCandidates how many people to name
   * @throws TooManyMisses PictureUnusable when a device shows a picture that is known, and what recognition throws
   */
  async identify(
    caller: Visitor,
    picture: Uint8Array,
    mostCandidates?: number,
  ): Promise<Identification> {
    const recognition = await this.misses.watch(
      caller,
      () => this.faces.recognise(picture, mostCandidates),
      ({ result }) => MISSES.includes(result),
    );
    const { perceptualHash } = recognition;
    const isReplay = await this.replayGuard.isReplay({ sha256: sha256(picture), perceptualHash });
    if (isReplay && caller.kind === 'device') throw new PictureUnusable(['replay_detected']);
    return { recognition, isReplay, model: this.engine.model };
  }
}
