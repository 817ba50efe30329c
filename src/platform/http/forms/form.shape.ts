import type { Type } from '@nestjs/common';
import { Reflector } from '@nestjs/core';

/** What is wrong with a file before anybody looks into it. */
export type UploadFault = 'unsupported_image' | 'file_too_large';

/** One file as it arrived, wholly in memory. */
export interface Upload {
  /** Empty when there is a fault. */
  readonly bytes: Buffer;
  /** As the sender called it, without folders and control characters: for people, never for paths. */
  readonly fileName: string;
  /** Only where the field keeps files that cannot be used. */
  readonly fault?: UploadFault;
}

export interface FileField {
  readonly name: string;
  /** Other names callers give the field; `name[]` is always one. */
  readonly aliases?: readonly string[];
  /** How many files the field may hold; 1 unless told. */
  readonly max?: number;
  /** Take any bytes; otherwise only pictures, known by their first bytes. */
  readonly anyType?: boolean;
  /** A file that cannot be used does not refuse the form: it comes without its bytes, and with its fault. */
  readonly keepsUnusable?: boolean;
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
export const Form = Reflector.createDecorator<FormShape>();
