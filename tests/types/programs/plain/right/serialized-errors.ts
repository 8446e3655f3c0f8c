// Data that looks like an error and is none.
import 'webext-ports/globals';

interface Failure {
  name: string;
  message: string;
  stack?: string;
  code: number;
}
const port = chrome.runtime.connect();
export function fail(error: unknown) {
  if (error instanceof Error) {
    const failure: Failure = { name: error.name, message: error.message, code: 1 };
    port.postMessage({ type: 'failed', failure });
    return;
  }
  port.postMessage({ type: 'failed', failure: String(error) });
}
