import type { MultipartFile, MultipartValue } from '@fastify/multipart';
import { ValidationFailed, type FieldError } from '../../errors/validation.js';
import type { FileField, FormShape, Upload } from './form.shape.js';
import type { IncomingFile } from './incoming-file.js';

const NOTHING = Buffer.alloc(0);

/** A file that came in whole; without one, what was wrong with it. */
export interface NamedFile extends Pick<Upload, 'fileName' | 'fault'> {
  readonly file?: IncomingFile;
}

export interface ReadForm {
  readonly fields: Record<string, unknown>;
  readonly uploads: Readonly<Record<string, readonly Upload[]>>;
}

/** A form while its parts come in; its complaints wait until all of them are known. */
export class FormInProgress {
  private readonly fields = new Map<string, unknown>();
  private readonly files = new Map<string, NamedFile[]>();
  private readonly complaints: FieldError[] = [];

  constructor(private readonly shape: FormShape) {}

  addField({ fieldname, value, valueTruncated }: MultipartValue): void {
    if (valueTruncated) this.complain(fieldname, 'is too long');
    else if (this.fields.has(fieldname)) this.complain(fieldname, 'must be given once');
    else this.fields.set(fieldname, value);
  }

  /**
   * Where a file belongs; undefined where it belongs nowhere.
   * @throws ValidationFailed at once when the field is full: nobody needs to read what is more
   */
  fieldFor({ fieldname }: MultipartFile): FileField | undefined {
    const field = this.shape.files.find((file) => isNamed(file, fieldname));
    if (!field) this.complain(fieldname, 'is not a file this address takes');
    if (!field) return undefined;
    const numbered = field.isNumbered ? { ...field, name: fieldname, max: 1 } : field;
    this.refuseFull(numbered);
    return numbered;
  }

  addFile({ name }: FileField, file: NamedFile): void {
    this.files.set(name, [...(this.files.get(name) ?? []), file]);
  }

  /** @throws ValidationFailed */
  finished(): ReadForm {
    for (const { name } of this.shape.files) {
      if (!this.shape.optional && !this.files.has(name) && this.complaints.length === 0) {
        this.complain(name, 'is missing: send the file as multipart/form-data');
      }
    }
    if (this.complaints.length > 0) throw new ValidationFailed(this.complaints);
    return {
      fields: Object.fromEntries(this.fields),
      uploads: Object.fromEntries(
        [...this.files].map(([name, files]) => [name, files.map(uploadOf)]),
      ),
    };
  }

  private refuseFull({ name, max = 1 }: FileField): void {
    if ((this.files.get(name)?.length ?? 0) < max) return;
    this.complain(name, `may hold at most ${max} file(s)`);
    throw new ValidationFailed(this.complaints);
  }

  private complain(field: string, what: string): void {
    this.complaints.push({ field, message: `${field} ${what}` });
  }
}

const uploadOf = ({ file, ...rest }: NamedFile): Upload => ({
  ...rest,
  bytes: file?.bytes() ?? NOTHING,
});

const isNamed = (
  { name, aliases = [], isNumbered, max = 1 }: FileField,
  given: string,
): boolean => {
  if (!isNumbered) return [name, `${name}[]`, ...aliases].includes(given);
  const number = /_(0|[1-9]\d*)$/.exec(given)?.[1];
  return number !== undefined && Number(number) < max && given === `${name}_${number}`;
};
