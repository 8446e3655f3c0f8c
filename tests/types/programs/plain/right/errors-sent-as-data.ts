// Errors are sent as data.
import 'webext-ports/globals';

interface SerializedError {
  name: string;
  message: string;
  stack?: string | undefined;
  cause?: SerializedError;
}
function serialize(error: unknown): SerializedError {
  if (error instanceof Error) return { name: error.name, message: error.message, stack: error.stack };
  return { name: 'Error', message: String(error) };
}
const port = chrome.runtime.connect();
try {
  port.postMessage({ ok: true });
} catch (error) {
  port.postMessage({ ok: false, error: serialize(error) });
  port.postMessage({ ok: false, error });
  if (error instanceof Error) port.postMessage({ error: error.message, where: error.stack });
}
