// A function that connects under the name that it is given.
import 'webext-ports/globals';
import type { OpenedPort, Port } from 'webext-ports';

function open(name: string): Port {
  return chrome.runtime.connect({ name });
}
const openExactly = (name?: string): OpenedPort => chrome.runtime.connect(name ? { name } : {});
open('a').postMessage(1);
openExactly().postMessage(2);
