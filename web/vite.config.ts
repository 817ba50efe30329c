import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { compressed } from './compressed.js';
import { precache } from './precache.js';

const at = (path: string): string => resolve(import.meta.dirname, path);

/** Each page is an entry of its own, so that a kiosk loads nothing of the administration. */
export default defineConfig({
  root: at('.'),
  build: {
    outDir: at('../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    // What is inlined as data: would need a wider policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: ['index.html', 'kiosk/index.html', 'admin/index.html', 'me/index.html'].map(at),
    },
  },
  plugins: [
    precache('kiosk/index.html', 'kiosk/service-worker.js', at('src/worker/service-worker.ts')),
    compressed(),
  ],
  server: { proxy: { '/api': 'http://localhost:5000', '/docs': 'http://localhost:5000' } },
});
