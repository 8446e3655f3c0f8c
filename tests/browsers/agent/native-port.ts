import { api, type Port } from './api.ts';
import { post } from './orders.ts';
import type { Arrival } from './receive.ts';

let open: { port: Port; name: string } | undefined;

/** A port to the native application, which reports under a name. One program serves for many values. */
export function nativePort(application: string, name: string): Port {
  open ??= { port: connect(application), name };
  open.name = name;
  open.port.postMessage({ name });
  return open.port;
}

function connect(application: string): Port {
  const port = api.runtime.connectNative(application);
  port.onDisconnect.addListener(() => void reportEnd(port));
  return port;
}

/** The application cannot tell that it was not found, or has ended. */
async function reportEnd(port: Port): Promise<void> {
  const words = port.error?.message ?? api.runtime.lastError?.message;
  const arrival: Arrival = { messages: [], closed: true, ...(words !== undefined && { words }) };
  const name = open?.name ?? '';
  open = undefined;
  await post(`/arrival?port=${encodeURIComponent(name)}`, arrival);
}
