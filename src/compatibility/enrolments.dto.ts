import type { FaceEnrollmentStatus } from '../face/templates/face-enrollment-status.view.js';
import type { Page } from '../platform/wire/sorting.js';
import type { Enrolments } from './enrolments.service.js';

export class PersonEnrolmentDto {
  id!: string;
  /** The same as `id`. */
  user_id!: string;
  name!: string;

  /** Pictures, whatever became of them. */
  faces!: number;

  /** Whether the person can be recognised. */
  encoding_present!: boolean;

  /** How many numbers a face is described by; 0 for whoever cannot be recognised. */
  encoding_len!: number;

  static from(status: FaceEnrollmentStatus, length: number): PersonEnrolmentDto {
    const isEnrolled = status.status === 'Enrolled';
    return {
      id: status.userId,
      user_id: status.userId,
      name: status.name,
      faces: status.totalEncodings,
      encoding_present: isEnrolled,
      encoding_len: isEnrolled ? length : 0,
    };
  }
}

export class EnrolmentsDto {
  /** Marks that came without a picture of a face. */
  fallback_no_face_count!: number;
  total_users!: number;
  page!: number;
  per_page!: number;
  per_user!: PersonEnrolmentDto[];

  static from(
    { people, total, length, marksWithoutFace }: Enrolments,
    { page, limit }: Page,
  ): EnrolmentsDto {
    return {
      fallback_no_face_count: marksWithoutFace,
      total_users: total,
      page,
      per_page: limit,
      per_user: people.map((status) => PersonEnrolmentDto.from(status, length)),
    };
  }
}
