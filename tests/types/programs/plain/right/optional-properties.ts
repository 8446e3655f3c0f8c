// Optional properties, and ones that may be undefined, are dropped as they are meant to be.
import 'webext-ports/globals';

interface Options {
  theme?: 'dark' | 'light';
  size?: number | undefined;
  nested?: { deep?: string };
}
declare const options: Options;
declare const partial: Partial<Options>;
const port = chrome.runtime.connect();
port.postMessage(options);
port.postMessage({ type: 'options', ...partial });
port.postMessage({ theme: undefined });
