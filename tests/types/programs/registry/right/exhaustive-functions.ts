// A switch that leaves nothing out, in a function that takes the registered ports only.
import 'webext-ports/globals';
import '../protocols.js';
import type { RegisteredPort } from 'webext-ports';

export function describe(port: Exclude<RegisteredPort, { name: `tab-${number}` }>): string {
  switch (port.name) {
    case 'feed':
      return 'news';
    case 'settings':
      return 'values';
    case 'log':
      return 'lines';
    case 'highlight':
      return 'words';
  }
}
