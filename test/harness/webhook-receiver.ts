import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { Webhook as Verifier } from 'standardwebhooks';

/** A message as it came in. */
export interface Received {
  readonly id: string;
  readonly body: string;
  readonly headers: Record<string, string>;
}

/** A program that is told what happens. */
export class WebhookReceiver {
  readonly messages: Received[] = [];
  /** What it answers. */
  status = 204;
  private server?: Server;

  /** @param port 0 takes any free one. @returns the port */
  async open(port = 0): Promise<number> {
    const server = createServer((request, response) => {
      void text(request).then((body) => {
        const headers = request.headers as Record<string, string>;
        this.messages.push({ id: String(headers['webhook-id']), body, headers });
        response.writeHead(this.status).end();
      });
    });
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    this.server = server;
    return (server.address() as AddressInfo).port;
  }

  /** Nothing listens there any more. */
  async close(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((resolve) => this.server?.close(resolve));
  }

  /** What the message says, if it is signed with the secret. @throws WebhookVerificationError */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test says what it expects
  read({ body, headers }: Received, secret: string): any {
    return new Verifier(secret).verify(body, headers);
  }
}
