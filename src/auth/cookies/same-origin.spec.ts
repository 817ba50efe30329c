import { isFromOwnPage } from './same-origin.js';

const isOwn = (headers: Record<string, string>) =>
  isFromOwnPage({ method: 'POST', host: 'site.example:8443', headers });
const OURS = { 'x-requested-with': 'pages' };

describe('A request by cookie', () => {
  it.each([
    ['a script of our own', { ...OURS, 'sec-fetch-site': 'same-origin' }],
    ['our own origin, by plain HTTP', { ...OURS, origin: 'http://site.example:8443' }],
  ])('is believed from %s', (_, headers) => {
    expect(isOwn(headers)).toBe(true);
  });

  it.each<[string, Record<string, string>]>([
    ['a form, which can set no header', { 'sec-fetch-site': 'same-origin' }],
    ['a neighbouring host', { ...OURS, 'sec-fetch-site': 'same-site' }],
    [
      'another site',
      { ...OURS, 'sec-fetch-site': 'cross-site', origin: 'https://site.example:8443' },
    ],
    ['the address bar', { ...OURS, 'sec-fetch-site': 'none' }],
    ['another origin', { ...OURS, origin: 'https://evil.example' }],
    ['another port', { ...OURS, origin: 'https://site.example' }],
    ['no origin that can be read', { ...OURS, origin: 'null' }],
    ['nobody says where', OURS],
  ])('is refused from %s', (_, headers) => {
    expect(isOwn(headers)).toBe(false);
  });
});
