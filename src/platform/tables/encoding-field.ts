import { ValidateBy } from 'class-validator';
import { isEncoding } from './text-encoding.js';

/** A name of an encoding in the WHATWG's standard. */
export const TextEncoding = () =>
  ValidateBy({
    name: 'isEncoding',
    validator: {
      validate: isEncoding,
      defaultMessage: () => '$property must name an encoding, such as utf-8 or windows-1252',
    },
  });
