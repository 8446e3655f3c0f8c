// A receiver that there is not.
import 'webext-ports/globals';
import type { Protocol } from 'webext-ports';

declare module 'webext-ports' {
  interface PortProtocols {
    // @ts-expect-error -- content-script
    words: Protocol<string, string, 'contentscript'>;
  }
}
