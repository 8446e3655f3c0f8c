// A name that was forgotten.
import 'webext-ports/globals';
import '../protocols.js';
import type { RegisteredPort } from 'webext-ports';

export function describe(port: RegisteredPort) {
  switch (port.name) {
    case 'feed':
    case 'log':
      return;
    default: {
      // @ts-expect-error -- never
      const rest: never = port;
      return rest;
    }
  }
}
