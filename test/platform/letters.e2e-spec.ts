import { Mailbox, readable } from '../harness/mailbox.js';
import { register } from '../harness/people.js';
import { serve } from '../harness/suite.js';

const mailbox = new Mailbox();
const port = await mailbox.open();
const { server } = await serve({
  SMTP_SERVER: '127.0.0.1',
  SMTP_PORT: String(port),
  MAIL_FROM: 'Attendance <attendance@example.com>',
  CORS_ORIGINS: 'https://app.example.com',
});

describe('Letters', () => {
  afterAll(() => mailbox.close());

  it('A letter bears the name of the site and one button, and its text says the same', async () => {
    const ada = await register(server);
    await server.visitor.post('/api/auth/forgot-password', { email: ada.email });
    const { source } = await mailbox.mailTo(ada.email, 'Reset your password');
    const letter = readable(source);
    expect(letter).toContain('Sent by Attendance to');
    const buttons = [...letter.matchAll(/<a class="button" href="([^"]+)"[^>]*>([^<]+)</g)];
    expect(buttons.map(([, , words]) => words)).toEqual(['Set a new password']);
    const [text = ''] = letter.split('<!doctype html>');
    const link = buttons[0]![1]!.replaceAll('&#x3D;', '=');
    expect(link).toMatch(/^https:\/\/app\.example\.com\/reset-password\?token=[\w.-]+$/);
    expect(text).toContain(link);
  });
});
