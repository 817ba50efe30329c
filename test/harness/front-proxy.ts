import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What stands before a server in production: it passes calls on, and answers itself where nobody takes them. */
export class FrontProxy {
  /** What it answers where nobody takes a call. */
  refusal = 503;
  private readonly server = createServer((call, answer) => {
    this.pass(call, answer);
  });

  /** @param target where the server is */
  constructor(public target: string) {}

  /** @returns where it listens */
  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private pass(call: IncomingMessage, answer: ServerResponse): void {
    const { method, headers, url = '/' } = call;
    const passed = request(this.target + url, { method, headers }, (given) => {
      answer.writeHead(given.statusCode ?? 502, given.headers);
      given.pipe(answer);
    });
    passed.on('error', () => {
      refuse(answer, this.refusal);
    });
    call.pipe(passed);
  }
}

/** A page for people, as such programs send it to whoever calls. */
function refuse(answer: ServerResponse, status: number): void {
  if (answer.headersSent) {
    answer.destroy();
    return;
  }
  answer.writeHead(status, { 'content-type': 'text/html', 'retry-after': '5' });
  answer.end('<html><h1>Not here, not now</h1></html>');
}
