import type { Schemas } from '../../../../clients/typescript/src/client.js';

export type Setting = Schemas['ConfigItemDto'];

const YES_OR_NO = ['true', 'false'];

/** The values to choose from, where there are only so many: `one of off, observe, enforce`. */
export function choicesOf({ data_type, expects }: Setting): string[] | undefined {
  if (data_type === 'boolean') return YES_OR_NO;
  return /^one of (.+)$/.exec(expects)?.[1]?.split(', ');
}

/** What was typed, in the type that the setting has. */
export function valueOf({ data_type }: Setting, text: string): string | number | boolean {
  if (data_type === 'boolean') return text === 'true';
  return data_type === 'integer' || data_type === 'float' ? Number(text) : text;
}
