import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useTexts } from '../../language/language.js';
import { Icon } from '../../parts/icon.js';
import type { Session } from '../../session/session.js';
import { Account } from './account.js';
import { Navigation, type NavigationGroup } from './navigation.js';

interface FrameProps {
  readonly title: string;
  readonly groups: readonly NavigationGroup[];
  /** Where the person is. */
  readonly place: string;
  readonly session: Session;
  readonly children: ComponentChildren;
}

/** The way to each section beside what it shows; above it behind a button where there is little room. */
export function Frame({ title, groups, place, session, children }: FrameProps) {
  const t = useTexts('parts');
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    setOpen(false);
    scrollTo(0, 0);
  }, [place]);
  return (
    <div class="workspace">
      <a class="skip" href="#content" onClick={skip}>
        {t('skip')}
      </a>
      <header class={isOpen ? 'side open' : 'side'}>
        <div class="side-head">
          <a class="brand" href="/">
            <img src="/icon.svg" alt="" width="30" height="30" />
            {title}
          </a>
          <button
            type="button"
            class="icon-button menu-button"
            aria-label={t('menu')}
            aria-expanded={isOpen}
            aria-controls="side-body"
            onClick={() => {
              setOpen(!isOpen);
            }}
          >
            <Icon name={isOpen ? 'close' : 'menu'} />
          </button>
        </div>
        <div id="side-body" class="side-body">
          <Navigation groups={groups} place={place} />
          <Account session={session} />
        </div>
      </header>
      <main id="content" class="content" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

/** The address is the section's; only the eye and the keyboard move. */
function skip(event: Event): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}
