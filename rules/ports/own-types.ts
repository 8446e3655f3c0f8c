import type { PortEnd } from './facts.ts';

const ends: Record<string, PortEnd> = {
  Opened: 'opened',
  Accepted: 'accepted',
  Native: 'native',
  AcceptedNative: 'native',
};

/** Which end a port of one of this package's own types is, by the type's name; undefined where it is no port's. */
export function endOfOwnType(name: string): PortEnd | undefined {
  const match = /^(?:Chrome|Browser|Clone)?(Opened|AcceptedNative|Accepted|Native)?Port$/.exec(name);
  return match ? (ends[match[1] ?? ''] ?? 'unknown') : undefined;
}
