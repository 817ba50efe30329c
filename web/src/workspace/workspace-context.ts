import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { AttendanceClient } from '../../../clients/typescript/src/client.js';
import type { SignedInPerson } from '../session/session.js';

/** What every part of a signed-in page stands on. */
export interface WorkspaceState {
  /** Calls as the person. */
  readonly api: AttendanceClient;
  readonly person: SignedInPerson;
}

export const WorkspaceContext = createContext<WorkspaceState | null>(null);

export function useWorkspace(): WorkspaceState {
  const state = useContext(WorkspaceContext);
  if (!state) throw new Error('Only a workspace has this');
  return state;
}
