import type { Answer } from './client.js';
import type { Kiosk } from './devices.js';
import { PASSWORD, register, type Person } from './people.js';
import type { TestServer } from './server.js';

export const PIN = '482913';
export const MARK_BY_PIN = '/api/attendance/mark-by-pin';

export const choosePin = ({ api }: Person, pin = PIN, password = PASSWORD): Promise<Answer> =>
  api.put('/api/users/me/pin', { pin, password });

/** Somebody new, with a PIN for the door. */
export async function registerWithPin(server: TestServer): Promise<Person> {
  const person = await register(server);
  const { status, body } = await choosePin(person);
  if (status !== 200) throw new Error(`No PIN: ${JSON.stringify(body)}`);
  return person;
}

export const markByPin = (
  kiosk: Kiosk,
  number: string,
  pin: string,
  headers: Record<string, string> = {},
): Promise<Answer> => kiosk.post(MARK_BY_PIN, { user_number: number, pin }, headers);
