import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { parse } from 'csv-parse/sync';

const PICTURE = /\.(jpe?g|png|webp|avif|heic|heif)$/i;

/** Somebody, and the photographs that show them, in alphabetical order. */
export interface Identity {
  readonly name: string;
  readonly files: readonly string[];
}

/** Photographs on the disk. */
export interface Photographs {
  /** Enrolled with some of their photographs, shown with the others. */
  readonly people: readonly Identity[];
  /** Shown and never enrolled; one photograph each. */
  readonly strangers: readonly Identity[];
  /** Enrolled and never shown: they make the gallery as large as a site's. */
  readonly distractors: readonly Identity[];
}

/**
 * Reads `folder/people/<name>/*.jpg` and `folder/strangers/*.jpg`.
 * @param distractors a folder of `<name>/*.jpg`
 */
export async function photographsIn(folder: string, distractors?: string): Promise<Photographs> {
  return {
    people: await identitiesIn(join(folder, 'people')),
    strangers: (await picturesIn(join(folder, 'strangers'))).map(alone),
    distractors: distractors === undefined ? [] : await identitiesIn(distractors),
  };
}

/** The pictures of each folder in a folder, by its name: kinds of attack, say. */
export async function picturesByKind(
  folder: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const kinds = await identitiesIn(folder);
  return new Map(kinds.map(({ name, files }) => [name, files]));
}

/** The group of each name: a CSV file of name and group without a heading. */
export async function groupsIn(file: string): Promise<ReadonlyMap<string, string>> {
  const rows: string[][] = parse(await readFile(file), {
    bom: true,
    trim: true,
    skipEmptyLines: true,
    relaxColumnCount: true,
  });
  return new Map(rows.map(([name = '', group = '']) => [name, group]));
}

async function identitiesIn(folder: string): Promise<Identity[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries
    .filter((entry) => !entry.isFile())
    .map(({ name }) => name)
    .sort();
  const identities = names.map(async (name) => ({
    name,
    files: await picturesIn(join(folder, name)),
  }));
  return (await Promise.all(identities)).filter(({ files }) => files.length > 0);
}

async function picturesIn(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => PICTURE.test(name)).sort();
  return names.map((name) => join(folder, name));
}

/** A stranger is named after the file, without the number that a collection gives each photograph. */
const alone = (file: string): Identity => ({
  name: basename(file, extname(file)).replace(/_\d+$/, ''),
  files: [file],
});
