import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Runs after each install and removes what this machine never opens, more than half of it: libraries for other
 * platforms, typefaces and networks that nothing names, and the source maps of packages.
 */
const PACKAGES = 'node_modules';
const PLATFORM = process.platform;

/** A folder of a package, and which of its entries stay. */
const KEPT = [
  ['onnxruntime-node/bin/napi-v6', (name) => name === PLATFORM],
  [`onnxruntime-node/bin/napi-v6/${PLATFORM}`, (name) => name === process.arch],
  ['usearch/prebuilds', (name) => name.startsWith(PLATFORM) && name.includes(process.arch)],
  // Sources: where no library came prebuilt it is compiled by now.
  ['usearch/numkong', () => false],
  [
    '@fontsource/noto-sans-sc/files',
    (name) => /chinese-simplified-[47]00-normal\.woff$/.test(name),
  ],
  ['@fontsource/noto-sans-arabic/files', (name) => /arabic-arabic-[47]00-normal\.woff$/.test(name)],
  ['faceplugin-face-recognition-js/model', (name) => /fr_(feature|liveness)\.onnx$/.test(name)],
  ['faceplugin-face-recognition-js/js', () => false],
];

for (const [folder, isKept] of KEPT) {
  for (const name of entries(join(PACKAGES, folder))) {
    if (!isKept(name)) remove(join(PACKAGES, folder, name));
  }
}
for (const file of readdirSync(PACKAGES, { recursive: true })) {
  if (/\.(js|mjs|cjs|css|ts)\.map$/.test(file)) remove(join(PACKAGES, file));
}

function entries(folder) {
  return existsSync(folder) ? readdirSync(folder) : [];
}

function remove(path) {
  rmSync(path, { recursive: true, force: true });
}
