import { finished } from 'node:stream/promises';
import type { MultipartFile } from '@fastify/multipart';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Environment } from '../../config/environment.js';
import { DomainError } from '../../errors/domain-error.js';
import { isAllowed, kindOf } from '../../pictures/picture-kind.js';
import { FileTooLarge, FormTooLarge, MalformedForm, UnsupportedImage } from '../errors.js';
import type { FileField, FormShape, UploadFault } from './form.shape.js';
import type { HeldBytes } from './form-memory.js';
import { FormInProgress, type NamedFile, type ReadForm } from './form-in-progress.js';
import { IncomingFile } from './incoming-file.js';
import { plainName } from './plain-name.js';
import { invalidField } from '../../errors/validation.js';

const MEGABYTE = 2 ** 20;
const MOST_FIELDS = 50;
/** Bytes of one text field. */
const LONGEST_FIELD = 16_384;
/** How often the size of its pictures a form may have where unusable ones are dropped: a telephone's are that large. */
const LENIENCE = 4;
/** Bytes the text fields and the seams of a form may take beside its files. */
const SEAMS = MEGABYTE;

/** How far the reading of a form has come. */
interface Reading {
  readonly form: FormInProgress;
  readonly held: HeldBytes;
  /** Bytes of files so far, kept or not. */
  seen: number;
  /** Whether the form takes one file only. */
  readonly isAlone: boolean;
  /** Bytes of the whole body, as far as the sender tells; else 0. */
  readonly length: number;
}

/** Reads a multipart form into memory, within limits. */
@Injectable()
export class FormReader {
  private readonly kinds: readonly string[];

  constructor(private readonly environment: Environment) {
    this.kinds = environment.ALLOWED_EXTENSIONS.map((extension) => extension.toLowerCase());
  }

  /**
   * @param held counts the bytes of the files as they come
   * @throws ValidationFailed FileTooLarge UnsupportedImage MalformedForm FormsBusy
   */
  async read(request: FastifyRequest, shape: FormShape, held: HeldBytes): Promise<ReadForm> {
    this.refuseHugeBody(request, shape, filesOf(shape));
    try {
      return await this.collect(request, shape, held);
    } catch (error) {
      // What is still coming must be read away, or the caller could not read the answer.
      request.raw.unpipe();
      request.raw.resume();
      throw this.named(error);
    }
  }

  private refuseHugeBody(request: FastifyRequest, shape: FormShape, most: number): void {
    const { MAX_FILE_SIZE_MB: megabytes } = this.environment;
    const { mostMegabytes } = shape;
    const bytes = lengthOf(request);
    const lenience = shape.files.some(({ keepsUnusable }) => keepsUnusable) ? LENIENCE : 1;
    const whole = mostMegabytes ?? (most + 1) * megabytes * lenience;
    if (bytes > whole * MEGABYTE + SEAMS) throw tooLarge(shape, megabytes);
  }

  private async collect(request: FastifyRequest, shape: FormShape, held: HeldBytes) {
    const most = filesOf(shape);
    const form = new FormInProgress(shape);
    const limits = {
      fileSize: Math.floor(this.environment.MAX_FILE_SIZE_MB * MEGABYTE),
      files: most + 1,
      fields: MOST_FIELDS,
      fieldSize: shape.longestField ?? LONGEST_FIELD,
      fieldNameSize: 100,
      headerPairs: 20,
    };
    const reading: Reading = {
      form,
      held,
      seen: 0,
      isAlone: most === 1,
      length: lengthOf(request),
    };
    // A file that is too large is cut off, and its own part tells.
    const options = { limits, throwFileSizeLimit: false };
    for await (const part of request.parts(options)) {
      if (part.type === 'field') form.addField(part);
      else await this.addFile(reading, part);
      if (reading.seen > (shape.mostMegabytes ?? Infinity) * MEGABYTE) throw tooLarge(shape, 0);
    }
    return form.finished();
  }

  private async addFile(reading: Reading, part: MultipartFile): Promise<void> {
    const { form } = reading;
    const field = form.fieldFor(part);
    if (!field) return readAway(part);
    const fileName = plainName(part.filename);
    const content = await this.contentOf(field, reading, part);
    form.addFile(field, { fileName, ...content });
  }

  private async contentOf(
    field: FileField,
    reading: Reading,
    part: MultipartFile,
  ): Promise<Pick<NamedFile, 'file' | 'fault'>> {
    const isOfUse = field.anyType ? anything : (bytes: Buffer) => this.isPicture(bytes);
    const file = new IncomingFile(isOfUse, reading.held);
    for await (const chunk of part.file as AsyncIterable<Buffer>) {
      reading.seen += chunk.length;
      await file.add(chunk);
      if (file.isRefused && !field.keepsUnusable) {
        throw this.refusalOf(this.faultOfBeginning(reading));
      }
    }
    await file.end();
    const fault = faultOf(part, !file.isRefused);
    if (!fault) return { file };
    if (!field.keepsUnusable) throw this.refusalOf(fault);
    return { fault };
  }

  /** Of what is no picture by its first bytes: a file that is alone in its form and too large anyway is called that. */
  private faultOfBeginning({ isAlone, length }: Reading): UploadFault {
    const most = this.environment.MAX_FILE_SIZE_MB * MEGABYTE + LONGEST_FIELD;
    return isAlone && length > most ? 'file_too_large' : 'unsupported_image';
  }

  private async isPicture(bytes: Buffer): Promise<boolean> {
    const kind = await kindOf(bytes);
    return kind !== null && isAllowed(kind, this.kinds);
  }

  private refusalOf(fault: UploadFault): DomainError {
    return fault === 'file_too_large'
      ? new FileTooLarge(this.environment.MAX_FILE_SIZE_MB)
      : new UnsupportedImage(this.kinds);
  }

  private named(error: unknown): unknown {
    if (error instanceof DomainError) return error;
    const { code } = error as { code?: string };
    switch (code) {
      case 'FST_FILES_LIMIT':
      case 'FST_FIELDS_LIMIT':
      case 'FST_PARTS_LIMIT':
        return invalidField('form', 'The form has too many parts');
      case 'FST_PROTO_VIOLATION':
        return invalidField('form', 'A field has a forbidden name');
      default:
        return new MalformedForm();
    }
  }
}

const tooLarge = ({ mostMegabytes }: FormShape, megabytes: number): DomainError =>
  mostMegabytes === undefined ? new FileTooLarge(megabytes) : new FormTooLarge(mostMegabytes);

const anything = () => Promise.resolve(true);

const filesOf = ({ files }: FormShape): number => files.reduce((sum, { max = 1 }) => sum + max, 0);

const lengthOf = ({ headers }: FastifyRequest): number => Number(headers['content-length'] ?? 0);

const faultOf = ({ file }: MultipartFile, isPicture: boolean): UploadFault | undefined => {
  if (file.truncated) return 'file_too_large';
  return isPicture ? undefined : 'unsupported_image';
};

/** Of a file that nobody asked for nothing is kept; the form is refused at its end. */
async function readAway({ file }: MultipartFile): Promise<void> {
  file.resume();
  await finished(file);
}
