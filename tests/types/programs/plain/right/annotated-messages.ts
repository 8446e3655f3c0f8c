// On a port that nothing is known of, a listener says what it takes.
import 'webext-ports/globals';
import type { Port } from 'webext-ports';

interface Progress {
  done: number;
  total: number;
}
function onProgress({ done, total }: Progress) {
  console.log(done / total);
}
function onProgressOf(progress: Progress, port: Port) {
  if (progress.done === progress.total) port.disconnect();
}
const port = chrome.runtime.connect({ name: 'progress' });
port.onMessage.addListener(onProgress);
port.onMessage.addListener(onProgressOf);
port.onMessage.addListener((message: string | number) => console.log(message));
port.onMessage.removeListener(onProgress);
console.log(port.onMessage.hasListener(onProgressOf));
