/** How each state of a request is coloured. */
export const STATE_TONES = {
  pending: 'note',
  approved: 'good',
  rejected: 'bad',
  withdrawn: 'quiet',
  revoked: 'quiet',
} as const;
