import { BlockList, isIP } from 'node:net';

/** Everything that is not the public internet (IANA special-purpose registries). */
const elsewhere = new BlockList();
for (const [network, bits] of [
  ...([
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
  ] as const),
  ...([
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.88.99.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
  ] as const),
  ...([
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
  ] as const),
] as const)
  elsewhere.addSubnet(network, bits, 'ipv4');

/** What of IPv6 is public, and what in it only carries an IPv4 address or is set aside. */
const globalUnicast = new BlockList();
globalUnicast.addSubnet('2000::', 3, 'ipv6');
const carriers = new BlockList();
for (const [network, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  carriers.addSubnet(network, bits, 'ipv6');

/**
 * Tells whether an IP address is one of the public internet. Private, loopback, link-local, multicast and reserved
 * ones are not, nor IPv6 addresses that stand for an IPv4 one (`::ffff:…`, NAT64, 6to4).
 */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !elsewhere.check(address, 'ipv4');
    case 6:
      // A zone (`%eth0`) belongs to a link, and no link is public.
      return (
        !address.includes('%') && globalUnicast.check(address, 'ipv6') && !carriers.check(address, 'ipv6')
      );
    default:
      return false;
  }
}

/** Tells whether an address is this machine itself, for tests. */
export function isLoopback(address: string): boolean {
  return address === '::1' || (isIP(address) === 4 && address.startsWith('127.'));
}
