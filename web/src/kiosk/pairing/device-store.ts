import { createStore, del, get, set } from 'idb-keyval';

/** What a kiosk keeps of its pairing. */
export interface KioskDevice {
  readonly id: string;
  readonly name: string;
  readonly location: string;
  /** Goes with each call; kept on this device alone. */
  readonly key: string;
}

const KEY = 'device';
const store = createStore('kiosk-pairing', 'device');

export const readDevice = async (): Promise<KioskDevice | null> => (await get(KEY, store)) ?? null;

export const keepDevice = (device: KioskDevice): Promise<void> => set(KEY, device, store);

export const forgetDevice = (): Promise<void> => del(KEY, store);
