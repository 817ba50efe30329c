// What ESLint cannot see one file at a time: circles, folders grown too large, doors that nobody uses.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { DOORS, MOST_FILES, SHARED_ROOTS } from '../lint/walls.js';

const files = ['src', 'web/src'].flatMap((root) =>
  readdirSync(root, { recursive: true })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.spec.ts'))
    .map((file) => join(root, file)),
);
const known = new Set(files);
const complaints = [];

const importsOf = (file) =>
  [...readFileSync(file, 'utf8').matchAll(/\b(?:from|import\() ?'(\.[^']+)\.js'/g)]
    .flatMap(([, name]) => [`${name}.ts`, `${name}.tsx`].map((path) => join(dirname(file), path)))
    .filter((target) => known.has(target));
const imports = new Map(files.map((file) => [file, importsOf(file)]));

/** Depth first; a file met again while it is still open closes a circle. */
function findCircles() {
  const done = new Set();
  const open = [];
  const visit = (file) => {
    const at = open.indexOf(file);
    if (at >= 0) complaints.push(`circle: ${[...open.slice(at), file].join(' → ')}`);
    if (at >= 0 || done.has(file)) return;
    open.push(file);
    for (const target of imports.get(file)) visit(target);
    open.pop();
    done.add(file);
  };
  for (const file of files) visit(file);
}

function weighFolders() {
  const sizes = new Map();
  for (const file of files) sizes.set(dirname(file), (sizes.get(dirname(file)) ?? 0) + 1);
  for (const [folder, size] of sizes) {
    if (size > MOST_FILES) complaints.push(`${folder} holds ${size} files; split it by use case`);
  }
}

function checkOrder() {
  const below = new Set(SHARED_ROOTS);
  for (const [folder, doors] of Object.entries(DOORS)) {
    for (const door of doors) {
      if (door !== 'platform' && !below.has(door))
        complaints.push(`lint/walls.js: ${folder} opens ${door}, which stands on a later line`);
    }
    below.add(folder);
  }
}

function checkDoorsAreUsed() {
  const used = new Set();
  for (const [file, targets] of imports) {
    if (file.endsWith('.module.ts')) continue;
    const from = relative('src', dirname(file));
    for (const target of targets) {
      const to = relative('src', dirname(target));
      used.add(`${from} ${to}`);
      if (to.startsWith('platform/')) used.add(`${from} platform`);
    }
  }
  for (const [folder, doors] of Object.entries(DOORS)) {
    for (const door of doors)
      if (!used.has(`${folder} ${door}`))
        complaints.push(`lint/walls.js: nobody uses the door from ${folder} to ${door}`);
  }
}

findCircles();
weighFolders();
checkOrder();
checkDoorsAreUsed();
for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length > 0 ? 1 : 0;
