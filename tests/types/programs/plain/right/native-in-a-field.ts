// A native port that is opened late, and kept.
import 'webext-ports/globals';
import type { NativePort } from 'webext-ports';

let host: NativePort | null = null;
export function ask(question: { id: number; text: string }) {
  host ??= chrome.runtime.connectNative('com.example.host');
  host.onDisconnect.addListener(() => {
    host = null;
  });
  host.postMessage(question);
}
