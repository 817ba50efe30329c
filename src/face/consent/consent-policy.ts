import { sha256 } from '../../platform/crypto/sha256.js';

const PURPOSE =
  'To recognise you by your face when you come and go, so that your attendance is recorded. Nothing else.';

const RETENTION =
  'Until you withdraw consent, ask for erasure, or your account is removed. The picture and the template go earlier when a picture is deleted or rejected.';

const RIGHTS = [
  'See which pictures you are enrolled with, and what you consented to and when.',
  'Withdraw consent at any time, without giving a reason.',
  'Have your biometric data erased, with a signed receipt.',
  'Decline: attendance can then be recorded without your face.',
];

const WITHDRAWAL =
  'Signed in, by DELETE /api/face/consent. Your biometric data are erased at once; attendance that was recorded stays.';

/** What is shown to whoever is asked. Another text takes another version, and everybody is asked again. */
const TEXT = `Consent to the processing of biometric data

What: the pictures of your face that you send, numbers computed from them that describe your face (a face template), and
hashes by which a picture is known again. Templates are kept encrypted. Pictures taken at the door are not kept; their
hashes are, for a day longer than attendance may be corrected. With your attendance it is kept how well the face matched.

Purpose: ${PURPOSE}

How long: ${RETENTION}

Your rights:
${RIGHTS.map((right) => `- ${right}`).join('\n')}

How to withdraw: ${WITHDRAWAL}

Consent is voluntary.`;

/** The present version of what people consent to. */
export const CONSENT_POLICY = {
  version: '1',
  language: 'en',
  text: TEXT,
  /** SHA-256 of the text in UTF-8, hexadecimal. */
  hash: sha256(TEXT),
  purpose: PURPOSE,
  retention: RETENTION,
  rights: RIGHTS,
  withdrawal: WITHDRAWAL,
} as const;
