import type { Answer } from './client.js';
import { PASSWORD } from './people.js';
import type { TestServer } from './server.js';

/** Where the application of the tests is served from. */
export const APPLICATION_ORIGIN = 'http://localhost:3000';

/** An application as a browser runs it: it keeps cookies, and says where it comes from. */
export class Application {
  private readonly cookies = new Map<string, string>();
  token = '';

  constructor(
    private readonly server: TestServer,
    private readonly origin = APPLICATION_ORIGIN,
  ) {}

  async call(path: string, init: RequestInit = {}, hasToken = true): Promise<Answer> {
    const answer = await this.server.visitor.call(path, {
      ...init,
      headers: {
        ...(init.headers as Record<string, string>),
        origin: this.origin,
        'sec-fetch-site': 'same-site',
        ...(hasToken && this.token && { authorization: `Bearer ${this.token}` }),
        ...(this.cookies.size > 0 && { cookie: this.jar(path) }),
      },
    });
    this.keepCookiesOf(answer);
    return answer;
  }

  get = (path: string) => this.call(path);
  /** As a script asks that leaves the token out and sends cookies. */
  getByCookie = (path: string) => this.call(path, {}, false);
  post = (path: string, body?: object, hasToken = true) =>
    this.call(
      path,
      {
        method: 'POST',
        ...(body && {
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }),
      },
      hasToken,
    );

  send(path: string, image: Buffer, fields: Record<string, string> = {}): Promise<Answer> {
    const body = new FormData();
    body.append('image', new Blob([new Uint8Array(image)], { type: 'image/png' }), 'capture.png');
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    return this.call(path, { method: 'POST', body });
  }

  async signIn(email: string, password = PASSWORD): Promise<Answer> {
    const answer = await this.post('/api/auth/login', { email, password, role: 'employee' });
    this.token = answer.body.token as string;
    return answer;
  }

  keepCookiesOf({ headers }: Answer): void {
    for (const line of headers.getSetCookie()) this.keep(line);
  }

  names = () => [...this.cookies.keys()].sort();

  private jar(path: string): string {
    const sent = [...this.cookies].filter(
      ([name]) => !name.includes('refresh') || path.startsWith('/api/auth'),
    );
    return sent.map(([name, value]) => `${name}=${value}`).join('; ');
  }

  private keep(line: string): void {
    const [pair = '', ...rest] = line.split('; ');
    const [name, value] = pair.split('=') as [string, string];
    if (rest.includes('Max-Age=0')) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}
