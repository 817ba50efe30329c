import { passwordComplaint } from './password-policy.js';

describe('passwordComplaint', () => {
  it.each(['Passw0rd!', 'Pässwörd1_', 'Ab1!Ab1!', `Aa1!${'x'.repeat(68)}`, 'Ünï 9 codé?'])(
    'finds nothing wrong with %s',
    (password) => {
      expect(passwordComplaint(password)).toBeUndefined();
    },
  );

  it.each([
    ['Ab1!xyz', 'at least 8 bytes'],
    [`Aa1!${'x'.repeat(69)}`, 'at most 72 bytes'],
    // 4 + 35 characters, and 74 bytes.
    [`Aa1!${'é'.repeat(35)}`, 'at most 72 bytes'],
    ['Passw0rd!\0', 'control characters'],
    ['passw0rd!', 'an upper-case letter'],
    ['PASSW0RD!', 'a lower-case letter'],
    ['Password!', 'a digit'],
    ['Passw0rds', 'a special character'],
  ])('refuses %j: %s', (password, complaint) => {
    expect(passwordComplaint(password)).toContain(complaint);
  });
});
