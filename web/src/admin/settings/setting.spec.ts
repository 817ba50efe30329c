import { choicesOf, valueOf, type Setting } from './setting.js';

const setting = (data_type: string, expects: string) => ({ data_type, expects }) as Setting;

describe('A setting', () => {
  it.each([
    [setting('boolean', 'true or false'), ['true', 'false']],
    [setting('string', 'one of off, observe, enforce'), ['off', 'observe', 'enforce']],
    [setting('integer', 'a whole number from 1 to 7'), undefined],
  ])('that expects %j offers %j', (one, choices) => {
    expect(choicesOf(one)).toEqual(choices);
  });

  it.each([
    ['boolean', 'false', false],
    ['integer', '7', 7],
    ['time', '09:00', '09:00'],
    ['list', 'Mon,Tue', 'Mon,Tue'],
  ])('of type %s takes %s for %j', (type, text, value) => {
    expect(valueOf(setting(type, ''), text)).toBe(value);
  });
});
