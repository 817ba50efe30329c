import type { Page } from 'playwright-core';
import type { Person } from '../people.js';

/** A code that an administrator shows for a kiosk at the north gate. */
export async function newPairingCode({ api }: Person): Promise<string> {
  const wanted = { name: 'Kiosk', location: 'North gate', scopes: ['mark'] };
  return (await api.post('/api/devices/pairing-codes', wanted)).body.code as string;
}

/** Types a code where the kiosk asks for one. */
export async function typePairingCode(page: Page, code: string): Promise<void> {
  await page.getByLabel('Pairing code').fill(code);
  await page.getByRole('button', { name: 'Pair' }).click();
}

/** Opens the kiosk, and pairs it. */
export async function pairKiosk(page: Page, admin: Person): Promise<void> {
  await page.goto('/kiosk/');
  await typePairingCode(page, await newPairingCode(admin));
  await page.getByText('North gate').waitFor();
}
