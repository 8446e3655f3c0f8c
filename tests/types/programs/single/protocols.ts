// A registry of one protocol.
import type { Protocol } from 'webext-ports';

declare module 'webext-ports' {
  interface PortProtocols {
    feed: Protocol<{ subscribe: string }, { title: string }>;
  }
}
