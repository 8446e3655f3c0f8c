// A port made into the endpoint that a library for workers asks for.
import 'webext-ports/globals';
import type { Port } from 'webext-ports';

interface Endpoint {
  postMessage(message: any, transfer?: unknown[]): void;
  addEventListener(type: string, listener: (event: { data: any }) => void): void;
  removeEventListener(type: string, listener: (event: { data: any }) => void): void;
}
export function endpoint(port: Port): Endpoint {
  const listeners = new WeakMap<object, (message: any) => void>();
  return {
    postMessage: (message) => port.postMessage(message),
    addEventListener: (_, listener) => {
      const handle = (data: any) => listener({ data });
      port.onMessage.addListener(handle);
      listeners.set(listener, handle);
    },
    removeEventListener: (_, listener) => {
      const handle = listeners.get(listener);
      if (handle) port.onMessage.removeListener(handle);
    },
  };
}
endpoint(chrome.runtime.connect()).postMessage(1);
