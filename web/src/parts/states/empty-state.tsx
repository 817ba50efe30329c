import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../icon.js';

interface EmptyStateProps {
  readonly icon?: IconName;
  readonly title: string;
  readonly children?: ComponentChildren;
}

/** Where there is nothing: that this is so, and what could be done. */
export function EmptyState({ icon = 'inbox', title, children }: EmptyStateProps) {
  return (
    <div class="blank-state" role="status">
      <Icon name={icon} />
      <p class="blank-title">{title}</p>
      {children}
    </div>
  );
}
