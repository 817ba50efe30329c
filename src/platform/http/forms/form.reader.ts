import type { MultipartFile } from '@fastify/multipart';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Environment } from '../../config/environment.js';
import { DomainError } from '../../errors/domain-error.js';
import { isAllowed, kindOf } from '../../pictures/picture-kind.js';
import { FileTooLarge, FormTooLarge, MalformedForm, UnsupportedImage } from '../errors.js';
import type { FileField, FormShape, UploadFault } from './form.shape.js';
import { FormInProgress, type ReadForm } from './form-in-progress.js';
import { plainName } from './plain-name.js';
import { invalidField } from '../../errors/validation.js';

const MEGABYTE = 2 ** 20;
const NOTHING = Buffer.alloc(0);
const MOST_FIELDS = 50;
/** Bytes of one text field. */
const LONGEST_FIELD = 16_384;
/** How often the size of its pictures a form may have where unusable ones are dropped: a telephone's are that large. */
const LENIENCE = 4;
/** Bytes the text fields and the seams of a form may take beside its files. */
const SEAMS = MEGABYTE;

/** Reads a multipart form into memory, within limits. */
@Injectable()
export class FormReader {
  private readonly kinds: readonly string[];

  constructor(private readonly environment: Environment) {
    this.kinds = environment.ALLOWED_EXTENSIONS.map((extension) => extension.toLowerCase());
  }

  /** @throws ValidationFailed FileTooLarge UnsupportedImage MalformedForm */
  async read(request: FastifyRequest, shape: FormShape): Promise<ReadForm> {
    const most = shape.files.reduce((sum, { max = 1 }) => sum + max, 0);
    this.refuseHugeBody(request, shape, most);
    try {
      return await this.collect(request, shape, most);
    } catch (error) {
      // What is still coming must be read away, or the caller could not read the answer.
      request.raw.unpipe();
      request.raw.resume();
      throw this.named(error);
    }
  }

  private refuseHugeBody({ headers }: FastifyRequest, shape: FormShape, most: number): void {
    const { MAX_FILE_SIZE_MB: megabytes } = this.environment;
    const { mostMegabytes } = shape;
    const bytes = Number(headers['content-length'] ?? 0);
    const lenience = shape.files.some(({ keepsUnusable }) => keepsUnusable) ? LENIENCE : 1;
    const whole = mostMegabytes ?? (most + 1) * megabytes * lenience;
    if (bytes > whole * MEGABYTE + SEAMS) throw tooLarge(shape, megabytes);
  }

  private async collect(request: FastifyRequest, shape: FormShape, most: number) {
    const form = new FormInProgress(shape);
    const limits = {
      fileSize: Math.floor(this.environment.MAX_FILE_SIZE_MB * MEGABYTE),
      files: most + 1,
      fields: MOST_FIELDS,
      fieldSize: shape.longestField ?? LONGEST_FIELD,
      fieldNameSize: 100,
      headerPairs: 20,
    };
    let bytes = 0;
    // A file that is too large is cut off, and its own part tells.
    const options = { limits, throwFileSizeLimit: false };
    for await (const part of request.parts(options)) {
      if (part.type === 'field') form.addField(part);
      else bytes += await this.addFile(form, part);
      if (bytes > (shape.mostMegabytes ?? Infinity) * MEGABYTE) throw tooLarge(shape, 0);
    }
    return form.finished();
  }

  private async addFile(form: FormInProgress, part: MultipartFile): Promise<number> {
    const field = form.fieldFor(part);
    const bytes = await part.toBuffer();
    if (!field) return bytes.length;
    const fault = await this.faultOf(field, part, bytes);
    if (fault && !field.keepsUnusable) throw this.refusalOf(fault);
    const fileName = plainName(part.filename);
    form.addUpload(field, fault ? { bytes: NOTHING, fileName, fault } : { bytes, fileName });
    return bytes.length;
  }

  private async faultOf(
    { anyType }: FileField,
    { file }: MultipartFile,
    bytes: Buffer,
  ): Promise<UploadFault | undefined> {
    if (file.truncated) return 'file_too_large';
    return anyType || (await this.isPicture(bytes)) ? undefined : 'unsupported_image';
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
