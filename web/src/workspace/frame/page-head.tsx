import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';

interface PageHeadProps {
  readonly title: string;
  readonly lead?: string | undefined;
  /** What can be done here. */
  readonly children?: ComponentChildren;
}

/** What a section is about; the window is called so as well. */
export function PageHead({ title, lead, children }: PageHeadProps) {
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <header class="page-head">
      <div>
        <h1>{title}</h1>
        {lead !== undefined && <p class="quiet">{lead}</p>}
      </div>
      {children !== undefined && <div class="actions">{children}</div>}
    </header>
  );
}
