import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

/** Bytes below which a file fits into a packet or two as it is. */
const LEAST = 1024;
const TEXTS = /\.(js|css|html|svg|webmanifest)$/;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

const BEST = {
  params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
};

/** Writes each text beside itself in the forms that browsers take packed, so that no answer packs it anew. */
export const compressed = (): Plugin => ({
  name: 'compressed',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    // When everything else is there.
    order: 'post',
    async handler(_options, bundle) {
      for (const [fileName, part] of Object.entries(bundle)) {
        const content = Buffer.from(part.type === 'chunk' ? part.code : part.source);
        if (!TEXTS.test(fileName) || content.length < LEAST) continue;
        this.emitFile({
          type: 'asset',
          fileName: `${fileName}.br`,
          source: await brotli(content, BEST),
        });
        this.emitFile({
          type: 'asset',
          fileName: `${fileName}.gz`,
          source: await zip(content, { level: 9 }),
        });
      }
    },
  },
});
