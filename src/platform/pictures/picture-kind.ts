import { fileTypeFromBuffer } from 'file-type';

/** The kinds of picture the service can read, and the file extensions that allow each. */
const EXTENSIONS = {
  jpeg: ['jpg', 'jpeg'],
  png: ['png'],
  webp: ['webp'],
  avif: ['avif'],
  heic: ['heic', 'heif'],
  gif: ['gif'],
} as const satisfies Record<string, readonly string[]>;
export type PictureKind = keyof typeof EXTENSIONS;

/** Every extension that allows a kind. */
export const PICTURE_EXTENSIONS: readonly string[] = Object.values(EXTENSIONS).flat();

/** What file-type calls the kinds; a moving PNG shows its first frame. */
const BY_FILE_TYPE: ReadonlyMap<string, PictureKind> = new Map([
  ['jpg', 'jpeg'],
  ['png', 'png'],
  ['apng', 'png'],
  ['webp', 'webp'],
  ['avif', 'avif'],
  ['heic', 'heic'],
  ['gif', 'gif'],
]);

/** JPEG's start of image; some cameras write stray bytes behind it, where others put the next marker. */
const JPEG_START = [0xff, 0xd8];

/** What a file is by its first bytes; null when it is no picture of a kind known here. */
export async function kindOf(bytes: Uint8Array): Promise<PictureKind | null> {
  const type = await fileTypeFromBuffer(bytes);
  if (type) return BY_FILE_TYPE.get(type.ext) ?? null;
  return JPEG_START.every((byte, i) => bytes[i] === byte) ? 'jpeg' : null;
}

/** @param extensions lower case */
export function isAllowed(kind: PictureKind, extensions: readonly string[]): boolean {
  return EXTENSIONS[kind].some((extension) => extensions.includes(extension));
}
