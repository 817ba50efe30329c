import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  randomBytes,
  type KeyObject,
} from 'node:crypto';
import type { TemplateSpace } from '../template-space/template-space.js';

/** Whose template it is; a template opens only in the place it was sealed for. */
export interface TemplatePlace {
  readonly userId: string;
  readonly encodingId: string;
  /** The descriptor space. */
  readonly model: string;
}

/** The template was sealed with another ENCRYPTION_KEY. */
export class TemplateOfAnotherKey extends Error {}

/** The template was changed, cut short, or belongs to another user, picture or model. */
export class TemplateDamaged extends Error {}

/** Of descriptors in the installation’s own space. */
const VERSION = 2;
/** Of descriptors as the network gave them. */
const NETWORK_SPACE = 1;
const KEY_ID_BYTES = 8;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** Before the model's name: version, key id, length of the name. */
const FIXED_HEADER_BYTES = 1 + KEY_ID_BYTES + 1;

/**
 * Seals descriptors with AES-256-GCM:
 * `version 2 | key id 8 | length 1 | model | nonce 12 | little-endian float32 … | tag 16`. How many numbers there are,
 * the whole length tells.
 * The header, the user and the encoding are authenticated with it.
 */
export class TemplateCipher {
  private readonly keyId: Buffer;
  private readonly headers = new Map<string, Buffer>();

  /** @param key 32 bytes */
  constructor(
    private readonly key: KeyObject,
    private readonly space: TemplateSpace,
  ) {
    this.keyId = createHmac('sha256', key)
      .update('template key id')
      .digest()
      .subarray(0, KEY_ID_BYTES);
  }

  /** @param descriptor in the installation’s space */
  seal(descriptor: Float32Array, place: TemplatePlace): Buffer {
    const header = this.headerFor(place.model, VERSION);
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.key, nonce);
    cipher.setAAD(boundTo(header, place));
    const body = cipher.update(bytesOf(descriptor));
    return Buffer.concat([header, nonce, body, cipher.final(), cipher.getAuthTag()]);
  }

  /** @returns in the installation’s space, whichever it was sealed in @throws TemplateOfAnotherKey TemplateDamaged */
  open(sealed: Buffer, place: TemplatePlace): Float32Array {
    const version = sealed[0] === NETWORK_SPACE ? NETWORK_SPACE : VERSION;
    const header = this.headerFor(place.model, version);
    this.checkHeader(sealed, header);
    const descriptor = this.opened(sealed, header, place);
    return version === NETWORK_SPACE ? this.space.enter(descriptor) : descriptor;
  }

  private opened(sealed: Buffer, header: Buffer, place: TemplatePlace): Float32Array {
    const { nonce, body, tag } = split(sealed.subarray(header.length));
    try {
      const decipher = createDecipheriv('aes-256-gcm', this.key, nonce);
      decipher.setAAD(boundTo(header, place)).setAuthTag(tag);
      const opened = decipher.update(body);
      // Nothing follows in this mode: it only says whether all of it is genuine.
      decipher.final();
      return descriptorOf(opened);
    } catch (error) {
      throw new TemplateDamaged('The template does not open in this place', { cause: error });
    }
  }

  /** The same for all templates of a model: hundreds of thousands are opened at boot. */
  private headerFor(model: string, version: number): Buffer {
    const kind = `${version} ${model}`;
    const known = this.headers.get(kind);
    if (known) return known;
    const name = Buffer.from(model);
    const header = Buffer.concat([Buffer.of(version), this.keyId, Buffer.of(name.length), name]);
    this.headers.set(kind, header);
    return header;
  }

  private checkHeader(sealed: Buffer, expected: Buffer): void {
    const numbers = sealed.length - expected.length - NONCE_BYTES - TAG_BYTES;
    const isWhole = numbers > 0 && numbers % Float32Array.BYTES_PER_ELEMENT === 0;
    if (sealed[0] !== expected[0] || sealed.length < FIXED_HEADER_BYTES) {
      throw new TemplateDamaged('The template is of an unknown format');
    }
    if (!sealed.subarray(1, 1 + KEY_ID_BYTES).equals(this.keyId)) {
      throw new TemplateOfAnotherKey('The template was sealed with another ENCRYPTION_KEY');
    }
    if (!isWhole || !sealed.subarray(0, expected.length).equals(expected)) {
      throw new TemplateDamaged('The template is of another model, or incomplete');
    }
  }
}

const boundTo = (header: Buffer, { userId, encodingId }: TemplatePlace): Buffer =>
  Buffer.concat([header, Buffer.from(`${userId}\0${encodingId}`)]);

function split(bytes: Buffer): { nonce: Buffer; body: Buffer; tag: Buffer } {
  const end = bytes.length - TAG_BYTES;
  return {
    nonce: bytes.subarray(0, NONCE_BYTES),
    body: bytes.subarray(NONCE_BYTES, end),
    tag: bytes.subarray(end),
  };
}

// Every machine that Node.js and the engine's libraries run on is little-endian.
const bytesOf = ({ buffer, byteOffset, byteLength }: Float32Array): Buffer =>
  Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength);

/** Without a copy, unless the bytes share one memory with others: unaligned, and longer-lived than a descriptor should be. */
function descriptorOf(bytes: Buffer<ArrayBuffer>): Float32Array {
  if (bytes.length === bytes.buffer.byteLength) return new Float32Array(bytes.buffer);
  const descriptor = new Float32Array(bytes.length / Float32Array.BYTES_PER_ELEMENT);
  Buffer.from(descriptor.buffer).set(bytes);
  bytes.fill(0);
  return descriptor;
}
