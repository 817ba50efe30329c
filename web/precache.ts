import { readFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { transformWithOxc, type Plugin } from 'vite';

/** What a built page consists of: all that its scripts import, languages as well. */
interface Chunk {
  readonly type: string;
  readonly fileName: string;
  readonly facadeModuleId?: string | null;
  readonly imports?: string[];
  readonly dynamicImports?: string[];
  readonly viteMetadata?: { readonly importedCss: Set<string> };
}

/**
 * Writes a service worker that knows the files of a page by name, so that the page opens without a network.
 * @param page the HTML of the entry @param output where the worker goes @param source what it is made of
 */
export const precache = (page: string, output: string, source: string): Plugin => ({
  name: 'precache',
  apply: 'build',
  async generateBundle(_options, bundle) {
    const chunks = bundle as Record<string, Chunk>;
    const entry = Object.values(chunks).find(({ facadeModuleId }) =>
      facadeModuleId?.endsWith(page),
    );
    const files = [...filesOf(entry?.fileName ?? '', chunks)].sort().map((file) => `/${file}`);
    const version = createHash('sha256').update(files.join()).digest('hex').slice(0, 12);
    const { code } = await transformWithOxc(await readFile(source, 'utf8'), source);
    const text = code
      .replace('__FILES__', JSON.stringify(files))
      .replace('__VERSION__', JSON.stringify(version));
    this.emitFile({ type: 'asset', fileName: output, source: text });
  },
});

function filesOf(name: string, chunks: Record<string, Chunk>, found = new Set<string>()) {
  const chunk = chunks[name];
  if (!chunk || found.has(name)) return found;
  found.add(name);
  stylesOf(chunk).forEach((css) => found.add(css));
  importsOf(chunk).forEach((next) => filesOf(next, chunks, found));
  return found;
}

const stylesOf = ({ viteMetadata }: Chunk): string[] => [...(viteMetadata?.importedCss ?? [])];

const importsOf = ({ imports = [], dynamicImports = [] }: Chunk): string[] => [
  ...imports,
  ...dynamicImports,
];
