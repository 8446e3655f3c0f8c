// A native application, with a protocol that is written on the port.
import 'webext-ports/globals';
import type { NativePort } from 'webext-ports';

type Answer = { type: 'value'; value: string } | { type: 'failure'; reason: string };
const port: NativePort<Answer, { get: string }> = chrome.runtime.connectNative('com.example.store');
port.onMessage.addListener((answer) => {
  if (answer.type === 'value') console.log(answer.value);
  else console.warn(answer.reason);
});
port.postMessage({ get: 'theme' });
