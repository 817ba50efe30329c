import type { EnrolmentProgress } from './encodings.service.js';

/** How far an enrolment has come. */
export class FaceStatusDto {
  user_id!: string;
  status!: 'Enrolled' | 'In Progress' | 'Not Started';

  /** Verified and pending pictures: those that count towards `max_allowed`. */
  count!: number;

  verified!: number;
  pending!: number;
  rejected!: number;
  is_enrolled!: boolean;

  /** Verified pictures needed to be recognised. */
  min_required!: number;

  max_allowed!: number;

  static from(progress: EnrolmentProgress): FaceStatusDto {
    const { userId, verified, pending, rejected, leastVerified, most } = progress;
    const isEnrolled = verified >= leastVerified;
    const count = verified + pending;
    return {
      user_id: userId,
      status: isEnrolled ? 'Enrolled' : count > 0 ? 'In Progress' : 'Not Started',
      count,
      verified,
      pending,
      rejected,
      is_enrolled: isEnrolled,
      min_required: leastVerified,
      max_allowed: most,
    };
  }
}
