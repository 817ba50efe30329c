import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import './look/frame.css';
import './look/parts.css';
import './look/table.css';
import { pageClient } from '../api/page-client.js';
import { Loading } from '../parts/states/loading.js';
import { useSession, type Session } from '../session/session.js';
import { SignInPage } from './frame/sign-in-page.js';
import { NoticeList } from './notices/notice-list.js';
import { NoticesContext, useNoticesStore } from './notices/notices.js';
import { ZoneProvider } from './zone.js';
import { WorkspaceContext } from './workspace-context.js';

interface WorkspaceProps {
  /** What the page is called. */
  readonly title: string;
  readonly children: (session: Session) => ComponentChildren;
}

/** A page for whoever is signed in; who is not is asked to first. */
export function Workspace({ title, children }: WorkspaceProps) {
  const api = useMemo(pageClient, []);
  const session = useSession(api);
  const notices = useNoticesStore();
  const { person } = session;
  const state = useMemo(() => (person ? { api, person } : null), [api, person]);
  if (person === undefined) return <Loading />;
  if (state === null) return <SignInPage title={title} session={session} />;
  return (
    <NoticesContext.Provider value={notices}>
      <WorkspaceContext.Provider value={state}>
        <ZoneProvider>{children(session)}</ZoneProvider>
        <NoticeList />
      </WorkspaceContext.Provider>
    </NoticesContext.Provider>
  );
}
