import {
  applyDecorators,
  createParamDecorator,
  UseInterceptors,
  type ExecutionContext,
} from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiExtraModels, getSchemaPath } from '@nestjs/swagger';
import { FormInterceptor } from './form.interceptor.js';
import {
  Form,
  type FileField,
  type FormRequest,
  type FormShape,
  type Upload,
  type UploadsByField,
} from './form.shape.js';

/** The route takes multipart/form-data: text fields go to @Body(), files to @Picture() and @Pictures(). */
export const TakesForm = (shape: FormShape) =>
  applyDecorators(
    Form(shape),
    UseInterceptors(FormInterceptor),
    ApiConsumes(...['multipart/form-data', ...(shape.optional ? ['application/json'] : [])]),
    ...(shape.fields ? [ApiExtraModels(shape.fields)] : []),
    ApiBody({ schema: shape.fields ? withFields(shape, shape.fields) : filesOf(shape) }),
  );

const withFields = (shape: FormShape, fields: NonNullable<FormShape['fields']>) => ({
  allOf: [{ $ref: getSchemaPath(fields) }, filesOf(shape)],
});

const filesOf = ({ files, optional }: FormShape) => ({
  type: 'object',
  ...(optional ? {} : { required: files.map(({ name }) => name) }),
  properties: Object.fromEntries(files.flatMap(describedByName)),
});

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

/** The same for a field that is not a picture. @alias */
export const Attachment = Picture;

function uploaded(field: string, context: ExecutionContext): readonly Upload[] {
  return context.switchToHttp().getRequest<FormRequest>().uploads?.[field] ?? [];
}
