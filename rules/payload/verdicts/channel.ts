import type { Browser } from '../../browsers/browser.ts';
import type { Wire, WireUse } from '../../project/wire.ts';
import type { Fates } from '../fate.ts';
import type { Kind } from '../kind.ts';

/** A wire, as one family of browsers makes it: their structured clones differ in what they know. */
export interface Channel {
  readonly wire: Wire;
  readonly engine: 'firefox' | 'other';
}

/** A channel, and the targets that use it. */
export interface ChannelUse extends WireUse {
  readonly channel: Channel;
}

function engineOf(browser: Browser): Channel['engine'] {
  return browser === 'firefox' ? 'firefox' : 'other';
}

/** The channels that a wire is in its targets. */
export function channelsOf(use: WireUse): readonly ChannelUse[] {
  return (['other', 'firefox'] as const)
    .map((engine) => ({
      wire: use.wire,
      targets: use.targets.filter((target) => engineOf(target) === engine),
      channel: { wire: use.wire, engine },
    }))
    .filter(({ targets }) => targets.length > 0);
}

/** What becomes of a kind on a channel. */
export function fatesOn(kind: Kind, { wire, engine }: Channel): Fates {
  const key = wire === 'json' ? 'json' : 'clone';
  return (engine === 'firefox' ? kind.firefox?.[key] : undefined) ?? kind[key];
}
