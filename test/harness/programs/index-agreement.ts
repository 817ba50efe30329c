import { centroidOf } from '../../../src/face/engine/descriptor/descriptor.js';
import { TemplateIndex } from '../../../src/face/gallery/memory/template-index.js';

/** Whether an index on a thread of its own finds what one on the event loop finds, through changes and removals. */
const PEOPLE = 2000;
const SEARCHES = 50;
const LENGTH = 128;

const here = new TemplateIndex(LENGTH, PEOPLE);
const there = new TemplateIndex(LENGTH, PEOPLE / 4);
const both = [here, there];

for (let i = 0; i < PEOPLE; i++) for (const index of both) index.put(`EMP${i}`, random(i));
for (let i = 0; i < PEOPLE; i += 3) for (const index of both) index.put(`EMP${i}`, random(-i));
for (let i = 0; i < PEOPLE; i += 5) for (const index of both) index.delete(`EMP${i}`);

let agreements = 0;
for (let i = 0; i < SEARCHES; i++) {
  const [one, other] = await Promise.all(both.map((index) => index.nearest(random(i + 0.5), 5)));
  if (JSON.stringify(one) === JSON.stringify(other)) agreements++;
}
const searching = there.nearestTo('EMP1', 1).then(([nearest]) => nearest?.userId);
await there.close();
const meanwhile = await searching.catch(() => 'refused');
const afterwards = await there.nearest(random(0), 1).catch(() => 'refused');
console.log(
  JSON.stringify({ searches: SEARCHES, agreements, size: there.size, meanwhile, afterwards }),
);

/** A unit vector that is the same for the same seed. */
function random(seed: number): Float32Array {
  const wave = (_: unknown, i: number) => Math.sin((seed + 1) * (i + 1) * 12.9898) * 43_758.5453;
  return centroidOf([Float32Array.from({ length: LENGTH }, wave).map((x) => (x % 1) - 0.5)]);
}
