// And a port that is a parameter.
import 'webext-ports/globals';
import type { Port } from 'webext-ports';

export function save(port: Port, at: Date) {
  // @ts-expect-error -- send date.toISOString()
  port.postMessage({ type: 'save', at });
}
