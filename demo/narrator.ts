/** Tells what happens, and remembers whether each step did what it should. */
export class Narrator {
  private failures = 0;
  private readonly startedAt = performance.now();

  chapter(title: string): void {
    console.log(`\n${title}`);
  }

  say(line: string): void {
    console.log(`  ${line}`);
  }

  /** One step and its outcome; a wrong one is shown and spoils the ending. */
  step(line: string, ok: boolean, otherwise: unknown): void {
    console.log(`  ${ok ? '✓' : '✗'} ${line}`);
    if (ok) return;
    this.failures++;
    console.log(`    instead: ${JSON.stringify(otherwise)}`);
  }

  /** Rows under headings, each column as wide as its longest cell. */
  table(headings: string[], rows: string[][]): void {
    const widths = headings.map((heading, i) =>
      Math.max(heading.length, ...rows.map((row) => (row[i] ?? '').length)),
    );
    const line = (cells: string[]) =>
      cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ');
    this.say(line(headings));
    this.say(widths.map((width) => '─'.repeat(width)).join('  '));
    for (const row of rows) this.say(line(row));
  }

  get succeeded(): boolean {
    return this.failures === 0;
  }

  /** Seconds since the beginning. */
  get elapsed(): string {
    return ((performance.now() - this.startedAt) / 1000).toFixed(1);
  }
}
