import type { ComponentChildren } from 'preact';

interface BadgeProps {
  readonly tone?: 'good' | 'warn' | 'bad' | 'note' | 'quiet';
  readonly children: ComponentChildren;
}

/** A state in a word, with a colour beside. */
export function Badge({ tone = 'quiet', children }: BadgeProps) {
  return <span class={`badge ${tone}`}>{children}</span>;
}
