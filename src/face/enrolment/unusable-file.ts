import type { Upload } from '../../platform/http/forms/form.shape.js';
import { ImageTooLarge, UnreadableImage } from '../../platform/storage/errors.js';
import type { FileReason, Rejection } from '../rejection-reasons.js';

/** The rejection of a file that nobody can look at. @throws whatever says nothing about the file */
export function rejectionOfFile(
  { fileName }: Pick<Upload, 'fileName'>,
  index: number,
  error: unknown,
): Rejection {
  const reason = reasonOf(error);
  if (!reason) throw error;
  return { index, fileName, reasons: [reason], refusal: error as ImageTooLarge | UnreadableImage };
}

function reasonOf(error: unknown): FileReason | undefined {
  if (error instanceof UnreadableImage) return 'unreadable_image';
  return error instanceof ImageTooLarge ? 'file_too_large' : undefined;
}
