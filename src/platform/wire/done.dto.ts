/** It is done. */
export class DoneDto {
  success!: true;
  message?: string;
}

export const done = (message?: string): DoneDto => ({ success: true, ...(message && { message }) });
