// The registry that the programs of this folder share.
import type { Protocol } from 'webext-ports';

export type FeedUp = { type: 'subscribe'; topic: string } | { type: 'unsubscribe' };
export type FeedDown = { type: 'item'; title: string; tags: string[] } | { type: 'end' };

declare module 'webext-ports' {
  interface PortProtocols {
    feed: Protocol<FeedUp, FeedDown>;
    log: Protocol<string, never>;
    highlight: Protocol<{ words: string[] }, { count: number }, 'content-script'>;
    settings: Protocol<{ get: string }, { value: string }, 'background'>;
    [tab: `tab-${number}`]: Protocol<{ scroll: number }, { done: boolean }>;
  }
}
