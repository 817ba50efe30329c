import { flowingText } from './flowing-text.js';

describe('A text that flows', () => {
  it.each([
    ['one\ntwo', 'one two'],
    ['one\ntwo\n\nthree\nfour', 'one two\n\nthree four'],
    ['Rights:\n- to see\n- to decline\n\nEnd', 'Rights:\n- to see\n- to decline\n\nEnd'],
    ['one', 'one'],
  ])('%j is %j', (text, flowing) => {
    expect(flowingText(text)).toBe(flowing);
  });
});
