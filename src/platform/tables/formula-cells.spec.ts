import { formulasIn } from './formula-cells.js';

describe('The cells of a sheet that hold a formula', () => {
  it('are told by row and column', () => {
    const sheet =
      '<row><c r="A1" t="s"><v>0</v></c><c s="3" r="B1"><f>1+1</f></c></row>' +
      '<row><c r="AA2">\n <f t="shared"/></c><c r="C2"><f/></c><c r="D2"/></row>';
    expect([...formulasIn(sheet)]).toEqual([
      [1, [1]],
      [2, [26, 2]],
    ]);
  });

  it('are found without going over hostile text again and again', () => {
    expect(formulasIn('<c '.repeat(500_000)).size).toBe(0);
    expect(formulasIn(`<c ${' '.repeat(1_000_000)}`).size).toBe(0);
  });
});
