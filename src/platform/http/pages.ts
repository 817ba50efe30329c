import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Where the build puts them. */
const FOLDER = fileURLToPath(new URL('../../../web', import.meta.url));

/** Nothing of another host, nothing written into a page, and no page within another's. */
const POLICY = [
  "default-src 'self'",
  "img-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Serves the built pages: one route for each file, so that all other addresses stay unknown. */
export async function servePages(server: FastifyInstance): Promise<void> {
  if (!existsSync(FOLDER)) return;
  await server.register(async (pages) => {
    pages.addHook('onRequest', pageHeaders);
    for (const folder of pageFolders()) {
      pages.get(`/${folder}`, (_request, reply) => reply.redirect(`/${folder}/`, 308));
    }
    await pages.register(fastifyStatic, {
      root: FOLDER,
      wildcard: false,
      // Packed by the build, beside the file itself; they have no address of their own.
      preCompressed: true,
      globIgnore: ['**/*.{br,gz}'],
      decorateReply: false,
      cacheControl: false,
    });
  });
}

/** `kiosk` for a page at /kiosk/. */
const pageFolders = (): string[] =>
  readdirSync(FOLDER).filter((name) => existsSync(join(FOLDER, name, 'index.html')));

function pageHeaders(request: FastifyRequest, reply: FastifyReply, done: () => void): void {
  // The name of an asset changes with what is in it.
  const isAsset = request.url.startsWith('/assets/');
  reply.headers({
    'Content-Security-Policy': POLICY,
    'Permissions-Policy': 'camera=(self), microphone=(), geolocation=()',
    'Cache-Control': isAsset ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
  done();
}
