import { refuseUndescribed } from './description/described-refusals.js';

/** An answer with its body read; JSON is parsed, anything else is bytes. */
export interface Answer {
  readonly status: number;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test says what it expects
  readonly body: any;
  readonly headers: Headers;
}

/** What a refusal is known by: its status and its code. */
export const code = ({ status, body }: Answer): [number, unknown] => [
  status,
  (body as { code?: unknown }).code,
];

type FilePart = Buffer | { bytes: Buffer; fileName?: string; type?: string };

export interface FormParts {
  /** Field → its file or files. */
  files?: Record<string, FilePart | readonly FilePart[]>;
  /** Field → its text. */
  fields?: Record<string, string>;
}

type Headed = Record<string, string>;

export type Client = ReturnType<typeof client>;

/** Calls one server, as one user if a token is given. Paths begin with /api. */
export const client = (url: string, token?: string) => {
  const open = (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    if (token) headers.set('authorization', `Bearer ${token}`);
    return fetch(url + path, { ...init, headers });
  };
  const call = async (path: string, init: RequestInit): Promise<Answer> => {
    const response = await open(path, init);
    const { status, headers } = response;
    const body: unknown = await bodyOf(response);
    if (status >= 400) refuseUndescribed(init.method ?? 'GET', path, status, body);
    return { status, headers, body };
  };
  const send =
    (method: string) =>
    (path: string, json?: unknown, headers: Headed = {}) =>
      call(path, {
        method,
        headers: { ...(json !== undefined && { 'content-type': 'application/json' }), ...headers },
        ...(json !== undefined && { body: JSON.stringify(json) }),
      });

  return {
    call,
    /** The answer before its body is read: to stop half-way, or to measure without parsing. */
    open,
    get: (path: string, headers: Headed = {}) => call(path, { headers }),
    post: send('POST'),
    put: send('PUT'),
    delete: send('DELETE'),
    upload: (path: string, parts: FormParts, headers: Headed = {}) =>
      call(path, { method: 'POST', headers, body: formOf(parts) }),
    /** The same server, called by another. */
    as: (other: string) => client(url, other),
  };
};

export function formOf({ files = {}, fields = {} }: FormParts): FormData {
  const form = new FormData();
  for (const [name, text] of Object.entries(fields)) form.append(name, text);
  for (const [name, parts] of Object.entries(files)) {
    const list = Buffer.isBuffer(parts) || 'bytes' in parts ? [parts] : parts;
    for (const part of list) append(form, name, part);
  }
  return form;
}

function append(form: FormData, name: string, part: FilePart): void {
  const {
    bytes,
    fileName = 'picture.jpg',
    type = 'image/jpeg',
  } = Buffer.isBuffer(part) ? { bytes: part } : part;
  form.append(name, new Blob([new Uint8Array(bytes)], { type }), fileName);
}

async function bodyOf(response: Response): Promise<unknown> {
  // A stream of events has no end to wait for; event-stream.ts reads those.
  if (/event-stream/.test(response.headers.get('content-type') ?? '')) {
    await response.body?.cancel();
    return undefined;
  }
  const bytes = Buffer.from(await response.arrayBuffer());
  return /json/.test(response.headers.get('content-type') ?? '') && bytes.length > 0
    ? JSON.parse(bytes.toString())
    : bytes;
}
