/** Measures one part of the service: `npm run bench -- face --photo FILE`, `-- attendance`, `-- gallery`, … */
const SUBJECTS: Record<string, () => Promise<{ run: (args: string[]) => Promise<void> }>> = {
  face: () => import('./face/face.js'),
  attendance: () => import('./attendance/attendance.js'),
  http: () => import('./http/http.js'),
  import: () => import('./import/import.js'),
  gallery: () => import('./gallery/gallery.js'),
  rotation: () => import('./rotation/rotation.js'),
  reports: () => import('./reports/reports.js'),
  starvation: () => import('./starvation/starvation.js'),
  load: () => import('./load/load.js'),
  kiosk: () => import('./kiosk/kiosk.js'),
};

const [subject = '', ...args] = process.argv.slice(2);
const load = SUBJECTS[subject];

if (load) {
  const { run } = await load();
  await run(args);
} else {
  console.error(`usage: npm run bench -- <${Object.keys(SUBJECTS).join('|')}> [options]`);
  process.exitCode = 2;
}
