const WIDTH = 30;

/** One line on the terminal that is drawn over; nothing in a file. */
export function showProgress(done: number, all: number): void {
  if (!process.stderr.isTTY) return;
  const filled = Math.min(WIDTH, Math.round((WIDTH * done) / all));
  const bar = '█'.repeat(filled).padEnd(WIDTH, '░');
  process.stderr.write(`\r${bar} ${done}/${all}${done === all ? '\n' : ''}`);
}
