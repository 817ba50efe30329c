import { addressOf, networkOf } from './caller-address.js';

const from = (ip: string, remoteAddress = '10.0.0.9') =>
  addressOf({ ip, socket: { remoteAddress } } as Parameters<typeof addressOf>[0]);

describe('The address of a caller', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['fe80::1%eth0', 'fe80::1'],
    ['y'.repeat(200), '10.0.0.9'],
    ['203.0.113.7:443', '10.0.0.9'],
    ['', '10.0.0.9'],
  ])('%s is %s', (ip, address) => {
    expect(from(ip)).toBe(address);
  });
});

describe('Limits', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:1::1', '2001:db8:1:1::/64'],
    ['2001:db8:1:1:ffff:ffff:ffff:7', '2001:db8:1:1::/64'],
    ['2001:0DB8:0001:0001::7', '2001:db8:1:1::/64'],
    ['2001:db8::7', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['::', '0:0:0:0::/64'],
    ['fe80::1', 'fe80:0:0:0::/64'],
    ['unknown', 'unknown'],
  ])('count %s as %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
