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

  it('stays what it was before people could be without an address', () => {
    expect(seals.sealOf(ada)).toBe('vow1zlAEyZpzxzTGUoyKFkvSUG8JEND5nQd-HtYA7jQ');
    expect(seals.sealOf({ ...ada, secondFactor: true })).toBe(
      'gKtaD0ov38s7qZGlvWqJPmq4HTIUJ5pxMKQykA-b_SI',
    );
  });

  it('tells no address from an empty one', () => {
    const [none, empty] = [
      { ...ada, email: null },
      { ...ada, email: '' },
    ];
    expect(seals.holds({ ...none, seal: seals.sealOf(none) })).toBe(true);
    expect(seals.holds({ ...none, seal: seals.sealOf(empty) })).toBe(false);
    expect(seals.holds({ ...empty, seal: seals.sealOf(none) })).toBe(false);
  });

  it.each<Partial<SealableAccount>>([
    { id: 'EMP002' },
    { role: 'admin' },
    { status: 'Suspended' },
    { email: 'eve@x.test' },
    { email: null },
    { passwordHash: null },
    { secondFactor: true },
  ])('does not hold with %j', (change) => {
    expect(seals.holds({ ...ada, ...change, seal: seals.sealOf(ada) })).toBe(false);
  });
});
