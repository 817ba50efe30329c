import { isOfApplication } from './application-origin.js';

const CORS_ORIGINS = ['http://localhost:3000', 'https://site.example'];

describe('A request of an application', () => {
  const isOf = (host: string, origin?: string) =>
    isOfApplication({ host, headers: { ...(origin && { origin }) } }, { CORS_ORIGINS });

  it('is known by an origin that was allowed', () => {
    expect(isOf('localhost:5000', 'http://localhost:3000')).toBe(true);
  });

  it.each([
    ['another port', 'localhost:5000', 'http://localhost:3001'],
    ['another scheme', 'localhost:5000', 'https://localhost:3000'],
    ['no origin that can be read', 'localhost:5000', 'null'],
    ['nobody says where', 'localhost:5000', undefined],
    ['a page of ours, though it was allowed', 'site.example', 'https://site.example'],
  ])('is not: %s', (_, host, origin) => {
    expect(isOf(host, origin)).toBe(false);
  });
});
