import { serve } from '../harness/suite.js';

const { server } = await serve();

describe('What a link in a mail opens', () => {
  it('A link opens a page of our own, which takes nothing from elsewhere and sends what the API takes', async () => {
    for (const [page, route] of [
      ['reset-password', '/api/auth/reset-password'],
      ['confirm-email', '/api/auth/confirm-email'],
    ]) {
      const answer = await fetch(`${server.url}/${page}?token=x`);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([
        200,
        'text/html; charset=utf-8',
      ]);
      const policy = answer.headers.get('content-security-policy');
      expect(policy).toMatch(/^default-src 'none'; script-src 'self';/);
      expect(policy).not.toMatch(/unsafe|http/);
      expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
      const html = await answer.text();
      expect(html).not.toMatch(/<(script|style)>|https?:\/\//);
      expect(new URL(/data-sends-to="(.+?)"/.exec(html)![1]!, answer.url).pathname).toBe(route);
      for (const [, path] of html.matchAll(/(?:src|href)="(.+?)"/g)) {
        expect((await fetch(new URL(path!, answer.url))).status).toBe(200);
      }
    }
  });
});
