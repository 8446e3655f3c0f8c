// A registry that no port of another name is let into.
import type { Protocol } from 'webext-ports';

declare module 'webext-ports' {
  interface PortProtocols {
    feed: Protocol<{ topic: string }, { title: string }>;
    log: Protocol<string, never>;
  }
  interface PortSettings {
    onlyRegisteredPorts: true;
  }
}
