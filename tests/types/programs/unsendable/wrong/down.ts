// A Map in what a protocol sends back.
import 'webext-ports/globals';
import type { Protocol } from 'webext-ports';

declare module 'webext-ports' {
  interface PortProtocols {
    // @ts-expect-error -- send [...map]
    values: Protocol<string, Map<string, number>>;
  }
}
