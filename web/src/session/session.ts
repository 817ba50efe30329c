import { useEffect, useState } from 'preact/hooks';
import type { AttendanceClient } from '../../../clients/typescript/src/client.js';

export interface SignedInPerson {
  readonly user_id: string;
  readonly name: string;
  readonly role: 'admin' | 'employee' | 'student';
}

export interface Session {
  /** Undefined until the server has told; null where nobody is signed in. */
  readonly person: SignedInPerson | null | undefined;
  /** @returns the code of a refusal */
  readonly signIn: (email: string, password: string, code?: string) => Promise<string | undefined>;
  readonly signOut: () => Promise<void>;
}

/** No script can see the cookie; this tells whether it is worth asking whose it is. */
const SIGNED_IN = 'signed-in';

/** Who is signed in on this page. */
export function useSession(api: AttendanceClient): Session {
  const [person, setPerson] = useState<SignedInPerson | null>();
  useEffect(() => {
    void whoIs(api).then(setPerson);
  }, [api]);
  const become = (next: SignedInPerson | null) => {
    localStorage.setItem(SIGNED_IN, next ? 'yes' : 'no');
    setPerson(next);
  };
  return {
    person,
    async signIn(email, password, code) {
      const body = { email, password, code, device_name: 'Web' };
      const { data, error } = await api.POST('/api/auth/page-session', { body });
      if (data) become(data);
      return error?.code;
    },
    async signOut() {
      await api.DELETE('/api/auth/page-session');
      become(null);
    },
  };
}

async function whoIs(api: AttendanceClient): Promise<SignedInPerson | null> {
  if (localStorage.getItem(SIGNED_IN) !== 'yes') return null;
  try {
    const { data } = await api.GET('/api/auth/verify-token');
    return data ?? null;
  } catch {
    return null;
  }
}
