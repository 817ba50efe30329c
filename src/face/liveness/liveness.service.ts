import { Injectable } from '@nestjs/common';
import type { Visitor } from '../../platform/access/device-principal.js';
import { Role } from '../../platform/access/role.js';
import { sha256 } from '../../platform/crypto/sha256.js';
import { SettingsService } from '../../platform/settings/settings.service.js';
import { SECOND } from '../../platform/time/duration.js';
import { FaceReader } from '../analysis/face-reader.js';
import { NotEnrolled } from '../errors.js';
import { EnrolledPeople } from '../recognition/enrolled-people.js';
import { newChallenge } from './challenge.js';
import { TooManyLivenessSessions } from './errors.js';
import { FrameJudge, type FrameVerdict } from './frame-judge.js';
import type { LivenessSession } from './liveness-session.entity.js';
import { LivenessSessions } from './liveness-sessions.js';

/** A person has one camera before them; some try again at once. */
const MOST_OPEN_OF_PERSON = 3;
const MOST_OPEN_OF_DOOR = 20;

/** Asks whoever stands before a camera to move, and looks whether they did. */
@Injectable()
export class LivenessService {
  constructor(
    private readonly sessions: LivenessSessions,
    private readonly judge: FrameJudge,
    private readonly reader: FaceReader,
    private readonly enrolled: EnrolledPeople,
    private readonly settings: SettingsService,
  ) {}

  /** @throws NotEnrolled TooManyLivenessSessions */
  async start(caller: Visitor): Promise<LivenessSession> {
    const isDoor = caller.kind === 'device' || caller.role === Role.Admin;
    if (!isDoor && !(await this.enrolled.has(caller.id))) throw new NotEnrolled(caller.id);
    const { liveness_seconds: seconds } = await this.settings.current();
    const most = isDoor ? MOST_OPEN_OF_DOOR : MOST_OPEN_OF_PERSON;
    if ((await this.sessions.countOpen(caller.id)) >= most) {
      throw new TooManyLivenessSessions(seconds);
    }
    return this.sessions.open(caller.id, newChallenge(), seconds * SECOND);
  }

  /**
   * Takes one frame. It is in time when it comes in time, however long the engine takes.
   * @throws LivenessSessionNotFound LivenessSessionClosed ImageTooLarge UnreadableImage EngineOverloaded EngineUnavailable
   */
  async take(caller: Visitor, sessionId: string, picture: Uint8Array): Promise<FrameVerdict> {
    await this.sessions.claimFrame(sessionId, caller.id);
    const reading = await this.reader.read(picture);
    return this.judge.judge(sessionId, reading, sha256(picture));
  }
}
