import type { Browser } from '../browsers/browser.ts';

/** How a message is written down to cross from one side of a port to the other. */
export type Wire = 'json' | 'structured-clone';

/** A wire that a port of this project uses, and the targets that use it. */
export interface WireUse {
  wire: Wire;
  targets: readonly Browser[];
}
