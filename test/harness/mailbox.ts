import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';

/** A mail as the server received it. */
export interface ReceivedMail {
  readonly to: string;
  readonly source: string;
}

/** Milliseconds: longer than the letter of a process that was killed belongs to that process. */
const PATIENCE = 30_000;
/** Milliseconds a connection that nobody uses is kept when the server closes. */
const CLOSING_MS = 100;

const LATER = Object.assign(new Error('Try again later'), { responseCode: 451 });

/** A real mail server that keeps what it gets. */
export class Mailbox {
  readonly mails: ReceivedMail[] = [];
  /** Addresses whose mail is put off, as a greylist does. */
  readonly putOff = new Set<string>();
  private server?: SMTPServer;

  /** @param port 0 takes any free one. @returns the port */
  async open(port = 0): Promise<number> {
    this.server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      closeTimeout: CLOSING_MS,
      onRcptTo: ({ address }, _session, answered) => {
        answered(this.putOff.has(address) ? LATER : null);
      },
      onData: (stream, session, received) => {
        text(stream).then((source) => {
          const [recipient] = session.envelope.rcptTo;
          this.mails.push({ to: recipient!.address, source });
          received();
        }, received);
      },
    });
    // A server killed in the middle of a letter ends its connection: that letter comes again, here nothing is wrong.
    this.server.on('error', () => undefined);
    const listener = this.server.listen(port, '127.0.0.1');
    await once(listener, 'listening');
    const address = listener.address();
    return typeof address === 'object' ? address!.port : 0;
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.server?.close(() => {
        resolve();
      });
    });
  }

  /** The mail to somebody about something, once it is there. */
  async mailTo(address: string, subject: string): Promise<ReceivedMail> {
    for (const end = Date.now() + PATIENCE; Date.now() < end;) {
      await setTimeout(50);
      const mail = this.mails.find(
        ({ to, source }) => to === address && source.includes(`Subject: ${subject}`),
      );
      if (mail) return mail;
    }
    throw new Error(`No mail to ${address} about ${subject} in ${JSON.stringify(this.mails)}`);
  }
}

/** The text of a mail with its soft line breaks taken out. */
export const readable = (source: string): string =>
  source.replace(/=\r\n/g, '').replace(/=3D/g, '=');
