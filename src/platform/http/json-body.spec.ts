import { faultIn } from './json-body.js';

const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));

describe('A JSON body', () => {
  it.each([null, 'Ada', 7, {}, { name: 'O’Brien 👩‍🔬', list: [1, { a: 'b' }] }, nested(32)])(
    'is taken: %j',
    (value) => {
      expect(faultIn(value)).toBeUndefined();
    },
  );

  it.each([33, 20_000])('is refused when it is nested %i deep', (depth) => {
    expect(faultIn(nested(depth))).toMatchObject({ code: 'TOO_DEEP_JSON', statusCode: 400 });
  });

  it.each([['\ud800'], [{ email: 'a@\ud800.test' }], [{ '\udc00': 1 }], [[['x\ud83d']]]])(
    'is refused when half of a character stands in it, wherever',
    (value) => {
      expect(faultIn(value)).toMatchObject({ code: 'ILL_FORMED_TEXT', statusCode: 400 });
    },
  );
});
