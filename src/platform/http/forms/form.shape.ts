import type { Type } from '@nestjs/common';
import { Reflector } from '@nestjs/core';

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
export const Form = Reflector.createDecorator<FormShape>();
