import { fingerprintOf, type RequestContent } from './fingerprint.js';

const upload = (text: string, fileName = 'face.jpg') => ({ bytes: Buffer.from(text), fileName });
const mark: RequestContent = { method: 'POST', url: '/api/attendance/mark', body: {} };
const form = (...texts: string[]): RequestContent => ({
  ...mark,
  uploads: { image: texts.map((text) => upload(text)) },
});

describe('A request’s fingerprint', () => {
  it('is the same whatever the order of the members and the names of the files', async () => {
    const one = await fingerprintOf({ ...mark, body: { location: 'Door', at: { x: 1, y: 2 } } });
    const other = await fingerprintOf({ ...mark, body: { at: { y: 2, x: 1 }, location: 'Door' } });
    expect(one).toBe(other);

    const renamed = { ...mark, uploads: { image: [upload('a', 'renamed.png')] } };
    expect(await fingerprintOf(renamed)).toBe(await fingerprintOf(form('a')));
  });

  it('is the same for no body and an empty one', async () => {
    expect(await fingerprintOf({ ...mark, body: undefined })).toBe(await fingerprintOf(mark));
  });

  it.each<[string, RequestContent, RequestContent]>([
    ['the body', mark, { ...mark, body: { location: 'Door' } }],
    ['a value', { ...mark, body: { n: 1 } }, { ...mark, body: { n: '1' } }],
    ['the order in a list', { ...mark, body: { n: [1, 2] } }, { ...mark, body: { n: [2, 1] } }],
    ['the address', mark, { ...mark, url: '/api/attendance/mark-manual' }],
    ['the query', mark, { ...mark, url: '/api/attendance/mark?x=1' }],
    ['the method', mark, { ...mark, method: 'PUT' }],
    ['the bytes of a file', form('a'), form('b')],
    ['the number of files', form('a'), form('a', 'a')],
    ['a file that is left out', form('a'), mark],
  ])('differs by %s', async (_, one, other) => {
    expect(await fingerprintOf(one)).not.toBe(await fingerprintOf(other));
  });
});
