import { xmlText } from './xml-text.js';

describe('A text inside XML', () => {
  it('is any text, without what XML cannot carry', () => {
    expect(xmlText('R&D <b> "x" \u0000\u001b[0m 王😀\ud800')).toBe(
      'R&amp;D &lt;b&gt; &quot;x&quot; [0m 王😀\ufffd',
    );
  });

  it('is cut before it is escaped', () => {
    expect(xmlText('\u0000a&b', 2)).toBe('a&amp;');
  });
});
