import type { HeldBytes } from './form-memory.js';

/** Bytes that suffice to tell what a file is. */
const TELLING = 4100;

/** A file while its bytes come in; once it is told to be of no use, nothing of it is kept. */
export class IncomingFile {
  private readonly chunks: Buffer[] = [];
  private size = 0;
  private verdict?: boolean;

  /** @param isOfUse asked once, with the first bytes of the file or all of them */
  constructor(
    private readonly isOfUse: (bytes: Buffer) => Promise<boolean>,
    private readonly held: HeldBytes,
  ) {}

  get isRefused(): boolean {
    return this.verdict === false;
  }

  /** @throws FormsBusy */
  async add(chunk: Buffer): Promise<void> {
    if (this.isRefused) return;
    this.held.take(chunk.length);
    this.chunks.push(chunk);
    this.size += chunk.length;
    if (this.size >= TELLING) await this.judge();
  }

  /** Nothing more will come. */
  async end(): Promise<void> {
    await this.judge();
  }

  /** All of it, in one piece; nothing when it is refused. A form that is never finished never costs this second copy. */
  bytes(): Buffer {
    return Buffer.concat(this.chunks);
  }

  private async judge(): Promise<void> {
    this.verdict ??= await this.isOfUse(Buffer.concat(this.chunks));
    if (this.isRefused) this.chunks.length = 0;
  }
}
