// A Date in a protocol.
import 'webext-ports/globals';
import type { Protocol } from 'webext-ports';

declare module 'webext-ports' {
  interface PortProtocols {
    // @ts-expect-error -- send date.toISOString()
    history: Protocol<{ since: Date }, string>;
  }
}
