// Without strictNullChecks nobody is told to check a message; with it, see typed-port.strict.ts.
import 'webext-ports/globals';
import type { Port, UntypedMessage } from 'webext-ports';

function greet(port: Port) {
  port.onMessage.addListener((message: any) => console.log(message.greeting));
  port.onMessage.addListener((message) => console.log(message));
}
greet(chrome.runtime.connect());
declare const message: UntypedMessage;
if (typeof message === 'string') console.log(message.length);
