import {
  applyDecorators,
  createParamDecorator,
  type ExecutionContext,
  type Type,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiBody, ApiConsumes, ApiExtraModels, getSchemaPath } from '@nestjs/swagger';

/** One file as it arrived, wholly in memory. */
export interface Upload {
  readonly bytes: Buffer;
  /** As the sender called it, without folders and control characters: for people, never for paths. */
  readonly fileName: string;
}

export interface FileField {
  readonly name: string;
  /** Other names callers give the field; `name[]` is always one. */
  readonly aliases?: readonly string[];
  /** How many files the field may hold; 1 unless told. */
  readonly max?: number;
  /** Take any bytes; otherwise only pictures, known by their first bytes. */
  readonly anyType?: boolean;
  /** The files come as `name_0`, `name_1`, …, each under its own name. */
  readonly isNumbered?: boolean;
}

export interface FormShape {
  readonly files: readonly FileField[];
  /** The DTO of the text fields, for the API description; @Body() checks them. */
  readonly fields?: Type;
  /** The files may be left out, and the body may be JSON. */
  readonly optional?: boolean;
  /** Of all files together; as many whole files as there may be unless told. */
  readonly mostMegabytes?: number;
  /** Bytes of a text field. */
  readonly longestField?: number;
}

export type UploadsByField = Readonly<Record<string, readonly Upload[]>>;

export interface FormRequest {
  uploads?: UploadsByField;
}

/** The form a route takes; a route without one refuses forms. */
export const Form = Reflector.createDecorator<FormShape | undefined>();

/** The route takes multipart/form-data: text fields go to @Body(), files to @Picture() and @Pictures(). */
export const TakesForm = (shape: FormShape) =>
  applyDecorators(
    Form(shape),
    ApiConsumes(...['multipart/form-data', ...(shape.optional ? ['application/json'] : [])]),
    ...(shape.fields ? [ApiExtraModels(shape.fields)] : []),
    ApiBody({
      schema: {
        allOf: [
          ...(shape.fields ? [{ $ref: getSchemaPath(shape.fields) }] : []),
          {
            type: 'object',
            ...(shape.optional ? {} : { required: shape.files.map(({ name }) => name) }),
            properties: Object.fromEntries(shape.files.flatMap(describedByName)),
          },
        ],
      },
    }),
  );

const FILE = { type: 'string', format: 'binary' };

const describedByName = (file: FileField): [string, object][] =>
  file.isNumbered ? [[`${file.name}_0`, FILE]] : [[file.name, described(file)]];

const described = ({ max = 1 }: FileField) =>
  max > 1 ? { type: 'array', items: FILE, maxItems: max } : FILE;

/** All files of a field, in the order they came; empty when the form had none. */
export const Pictures = createParamDecorator((field: string, context: ExecutionContext) =>
  uploaded(field, context),
);

/** The one file of a field; undefined only where the form is optional. */
export const Picture = createParamDecorator(
  (field: string, context: ExecutionContext) => uploaded(field, context)[0],
);

/** All files by their fields' names. */
export const Uploads = createParamDecorator(
  (_: unknown, context: ExecutionContext): UploadsByField =>
    context.switchToHttp().getRequest<FormRequest>().uploads ?? {},
);

/** The same for a field that is not a picture. */
export const Attachment = Picture;

function uploaded(field: string, context: ExecutionContext): readonly Upload[] {
  return context.switchToHttp().getRequest<FormRequest>().uploads?.[field] ?? [];
}
