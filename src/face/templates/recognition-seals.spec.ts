import { createSecretKey, randomBytes } from 'node:crypto';
import { RecognitionSeals } from './recognition-seals.js';

const newSeals = () => new RecognitionSeals(createSecretKey(randomBytes(32)));
const picture = { id: 'a-picture', userId: 'EMP001' };

describe('A recognition seal', () => {
  const seals = newSeals();
  const seal = seals.sealOf(picture);

  it('holds for the picture it was made for', () => {
    expect(seals.holds(seal, picture)).toBe(true);
  });

  it.each([
    ['another picture', { id: 'another-picture' }],
    ['another person', { userId: 'EMP002' }],
  ])('does not hold for %s', (_, change) => {
    expect(seals.holds(seal, { ...picture, ...change })).toBe(false);
  });

  it('does not hold by another key, or where there is none', () => {
    expect(newSeals().holds(seal, picture)).toBe(false);
    expect(seals.holds(null, picture)).toBe(false);
    expect(seals.holds('', picture)).toBe(false);
  });

  it('of a file holds for the path where it was taken in, and is none of an approval', () => {
    const stored = { ...picture, imagePath: 'faces/one.jpg' };
    const fileSeal = seals.fileSealOf(stored);
    expect(seals.fileHolds({ ...stored, fileSeal })).toBe(true);
    expect(seals.fileHolds({ ...stored, fileSeal: null })).toBe(false);
    for (const change of [
      { imagePath: 'faces/two.jpg' },
      { imagePath: null },
      { id: 'another-picture' },
      { userId: 'EMP002' },
    ])
      expect(seals.fileHolds({ ...stored, fileSeal, ...change })).toBe(false);
    expect(seals.fileHolds({ ...stored, fileSeal: seal })).toBe(false);
    expect(seals.holds(fileSeal, picture)).toBe(false);
  });

  it('of a first approval holds for who gave it, and is none of a verified picture', () => {
    const first = seals.firstSealOf(picture, 'ADM001');
    expect(seals.firstHolds(first, picture, 'ADM001')).toBe(true);
    expect(seals.firstHolds(first, picture, 'ADM002')).toBe(false);
    expect(seals.firstHolds(seal, picture, 'ADM001')).toBe(false);
    expect(seals.holds(first, picture)).toBe(false);
  });
});
