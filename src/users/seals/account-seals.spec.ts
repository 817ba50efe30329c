import { createSecretKey } from 'node:crypto';
import { AccountSeals, type SealableAccount } from './account-seals.js';

const seals = new AccountSeals(createSecretKey(Buffer.alloc(32, 7)));
const ada = {
  id: 'EMP001',
  role: 'employee',
  status: 'Active',
  email: 'ada@x.test',
  passwordHash: 'h',
  secondFactor: false,
};

describe('AccountSeals', () => {
  it('holds for the account that it was made for', () => {
    expect(seals.holds({ ...ada, seal: seals.sealOf(ada) })).toBe(true);
    expect(seals.holds({ ...ada, seal: null })).toBe(false);
  });

  it.each<Partial<SealableAccount>>([
    { id: 'EMP002' },
    { role: 'admin' },
    { status: 'Suspended' },
    { email: 'eve@x.test' },
    { passwordHash: null },
    { secondFactor: true },
  ])('does not hold with %j', (change) => {
    expect(seals.holds({ ...ada, ...change, seal: seals.sealOf(ada) })).toBe(false);
  });
});
