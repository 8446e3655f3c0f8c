// A project whose ports clone.
import type { Protocol } from 'webext-ports';

declare module 'webext-ports' {
  interface PortProtocols {
    history: Protocol<any, any>;
    visits: Protocol<{ since: Date }, { url: string; at: Date }[]>;
  }
  interface PortSettings {
    serialization: 'structured-clone';
  }
}
