import { createCipheriv, createDecipheriv, randomBytes, type KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { EncryptionKeys } from '../../platform/keys/encryption-keys.js';
import type { DataKey, DataKeyRing } from '../data-keys/data-key.js';
import { TemplateSpace } from '../template-space/template-space.js';

/** Whose template it is; a template opens only in the place it was sealed for. */
export interface TemplatePlace {
  readonly userId: string;
  readonly encodingId: string;
  /** The descriptor space. */
  readonly model: string;
}

/** No key that is known here opens the template, or the data key of it. */
export class TemplateOfAnotherKey extends Error {}

/** The template was changed, cut short, or belongs to another user, picture or model. */
export class TemplateDamaged extends Error {}

/** Under a data key, in the installation’s own space. */
const VERSION = 3;
/** Under an encryption key itself, in the installation’s own space. */
const DIRECT = 2;
/** The same as the network gave them. */
const NETWORK_SPACE = 1;

const KEY_ID_BYTES = 8;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** Before the model's name: version, key id, length of the name. */
const FIXED_HEADER_BYTES = 1 + KEY_ID_BYTES + 1;

/** SQL that tells templates of before there were data keys, by their first byte; see TemplateCipher. */
export const isSealedDirectly = (column: string): string =>
  `HEX(SUBSTR(${column}, 1, 1)) IN ('0${NETWORK_SPACE}', '0${DIRECT}')`;

/** SQL for the id of the key that sealed such a one. */
export const directKeyId = (column: string): string =>
  `LOWER(HEX(SUBSTR(${column}, 2, ${KEY_ID_BYTES})))`;

/**
 * Seals descriptors with AES-256-GCM:
 * `version 3 | id of the data key 8 | length 1 | model | nonce 12 | little-endian float32 … | tag 16`. How many numbers
 * there are, the whole length tells.
 * The header, the user and the encoding are authenticated with it.
 */
@Injectable()
export class TemplateCipher {
  /** Of the models: hundreds of thousands of templates are opened at boot. */
  private readonly names = new Map<string, Buffer>();

  constructor(
    private readonly keys: EncryptionKeys,
    private readonly space: TemplateSpace,
  ) {}

  /** @param descriptor in the installation’s space */
  seal(descriptor: Float32Array, place: TemplatePlace, { id, key }: DataKey): Buffer {
    const name = this.nameOf(place.model);
    const fixed = [Buffer.of(VERSION), Buffer.from(id, 'hex'), Buffer.of(name.length)];
    const header = Buffer.concat([...fixed, name]);
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', key, nonce);
    cipher.setAAD(boundTo(header, place));
    const body = cipher.update(bytesOf(descriptor));
    return Buffer.concat([header, nonce, body, cipher.final(), cipher.getAuthTag()]);
  }

  /** @returns in the installation’s space, whichever it was sealed in @throws TemplateOfAnotherKey TemplateDamaged */
  open(sealed: Buffer, place: TemplatePlace, dataKeys: DataKeyRing): Float32Array {
    const key = this.keyOf(sealed, dataKeys);
    const header = this.headerOf(sealed, place);
    const descriptor = opened(sealed, header, place, key);
    return sealed[0] === NETWORK_SPACE ? this.space.enter(descriptor) : descriptor;
  }

  private keyOf(sealed: Buffer, dataKeys: DataKeyRing): KeyObject {
    const [version] = sealed;
    if (sealed.length < FIXED_HEADER_BYTES || !version || version > VERSION) {
      throw new TemplateDamaged('The template is of an unknown format');
    }
    const id = sealed.toString('hex', 1, 1 + KEY_ID_BYTES);
    const known = version === VERSION ? dataKeys.get(id) : (this.keys.byId(id) ?? null);
    if (known) return known.key;
    if (known === null) throw new TemplateOfAnotherKey('The template is of another ENCRYPTION_KEY');
    throw new TemplateDamaged('The data key of the template is gone');
  }

  private headerOf(sealed: Buffer, { model }: TemplatePlace): Buffer {
    const name = this.nameOf(model);
    const header = sealed.subarray(0, FIXED_HEADER_BYTES + name.length);
    const isOfModel =
      header.at(FIXED_HEADER_BYTES - 1) === name.length &&
      header.subarray(FIXED_HEADER_BYTES).equals(name);
    const numbers = sealed.length - header.length - NONCE_BYTES - TAG_BYTES;
    const isWhole = numbers > 0 && numbers % Float32Array.BYTES_PER_ELEMENT === 0;
    if (isOfModel && isWhole) return header;
    throw new TemplateDamaged('The template is of another model, or incomplete');
  }

  private nameOf(model: string): Buffer {
    const known = this.names.get(model);
    if (known) return known;
    const name = Buffer.from(model);
    this.names.set(model, name);
    return name;
  }
}

function opened(
  sealed: Buffer,
  header: Buffer,
  place: TemplatePlace,
  key: KeyObject,
): Float32Array {
  const { nonce, body, tag } = split(sealed.subarray(header.length));
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, nonce);
    decipher.setAAD(boundTo(header, place)).setAuthTag(tag);
    const bytes = decipher.update(body);
    // Nothing follows in this mode: it only says whether all of it is genuine.
    decipher.final();
    return descriptorOf(bytes);
  } catch (error) {
    throw new TemplateDamaged('The template does not open in this place', { cause: error });
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
