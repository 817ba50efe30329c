import { drawFrom } from './draw.js';
import type { Photographs } from './photographs.js';
import { seededRandom } from './random.js';

const identity = (name: string, pictures: number) => ({
  name,
  files: Array.from({ length: pictures }, (_, i) => `${name}/${i}.jpg`),
});
const PHOTOGRAPHS: Photographs = {
  people: [identity('Ada', 4), identity('Ben', 3), identity('Cem', 3)],
  strangers: [{ name: 'Dora', files: ['Dora.jpg'] }],
  distractors: [identity('Eve', 1), identity('Faceless', 1)],
};
const face = Float32Array.of(1);
const DESCRIPTORS = new Map(
  [...PHOTOGRAPHS.people, ...PHOTOGRAPHS.strangers, ...PHOTOGRAPHS.distractors]
    .flatMap(({ files }) => files)
    .map((file) => [file, file === 'Ada/0.jpg' || file.startsWith('Faceless') ? null : face]),
);

describe('A draw of people and pictures', () => {
  it('enrols the first pictures with a face when nothing is random, and shows all others', () => {
    const { gallery, people, shown } = drawFrom(PHOTOGRAPHS, DESCRIPTORS, { enrol: 2 }, null);

    expect(gallery[0]).toMatchObject({ name: 'Ada', files: ['Ada/1.jpg', 'Ada/2.jpg'] });
    expect(shown.filter(({ person }) => person === 0).map(({ file }) => file)).toEqual([
      'Ada/0.jpg',
      'Ada/3.jpg',
    ]);
    expect(people).toBe(3);
    expect(gallery.slice(people).map(({ name }) => name)).toEqual(['Eve']);
  });

  it('takes whoever is not enrolled for a stranger', () => {
    const { shown } = drawFrom(PHOTOGRAPHS, DESCRIPTORS, { enrol: 2, people: 1 }, null);
    expect(shown.filter(({ person }) => person === null).map(({ name }) => name)).toEqual([
      'Ben',
      'Ben',
      'Ben',
      'Cem',
      'Cem',
      'Cem',
      'Dora',
    ]);
  });

  it('is the same for the same seed, and another for another', () => {
    const drawn = (seed: number) => {
      const random = seededRandom(seed);
      return [1, 2, 3].map(() => drawFrom(PHOTOGRAPHS, DESCRIPTORS, { enrol: 1 }, random));
    };
    expect(drawn(1)).toEqual(drawn(1));
    expect(drawn(1)).not.toEqual(drawn(2));
  });

  it('names who cannot be enrolled', () => {
    const people = [identity('Nobody', 2)];
    expect(() => drawFrom({ ...PHOTOGRAPHS, people }, new Map(), { enrol: 1 }, null)).toThrow(
      'No photograph of Nobody shows a face',
    );
  });
});
