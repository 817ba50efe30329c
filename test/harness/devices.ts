import type { Answer, Client, FormParts } from './client.js';
import type { Person } from './people.js';

/** A kiosk with its key. */
export interface Kiosk {
  readonly id: string;
  readonly key: string;
  readonly location: string;
  get(path: string): Promise<Answer>;
  post(path: string, json?: unknown, headers?: Record<string, string>): Promise<Answer>;
  upload(path: string, parts: FormParts): Promise<Answer>;
}

/** A new device of the site. */
export async function admitKiosk(
  { api }: Person,
  nobody: Client,
  scopes: readonly string[] = ['mark', 'identify'],
  location = 'North gate',
): Promise<Kiosk> {
  const wanted = { name: 'Kiosk', location, scopes };
  const { status, body } = await api.post('/api/admin/devices', wanted);
  if (status !== 201) throw new Error(`No device: ${JSON.stringify(body)}`);
  const headers = { 'x-device-key': String(body.key) };
  return {
    id: body.id,
    key: body.key,
    location,
    get: (path) => nobody.get(path, headers),
    post: (path, json, more = {}) => nobody.post(path, json, { ...headers, ...more }),
    upload: (path, parts) => nobody.upload(path, parts, headers),
  };
}
