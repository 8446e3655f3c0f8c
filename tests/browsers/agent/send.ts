import { isNativeRoute, type Route } from '../payload/routes.ts';
import type { Description } from '../values/description.ts';
import { api, type Port } from './api.ts';
import { webPageTab } from './context.ts';
import { describe } from './describe.ts';
import { endMark } from './end-mark.ts';
import { nativePort } from './native-port.ts';

/** An order to make a value and to send it. */
export interface SendOrder {
  kind: string;
  route: Route;
  /** The name of the port, by which its receiver reports. */
  port: string;
  /** The native application's name, on routes that lead there. */
  application: string;
}

/** What became of the order on the sender's side. */
export type Sent = { made: false; words: string } | { made: true; sent: Description; thrown?: string };

type Makers = Record<string, () => Promise<unknown[]>>;

const makers = (globalThis as unknown as { makers: Makers }).makers;

export async function send(order: SendOrder): Promise<Sent> {
  let values: unknown[];
  try {
    values = (await makers[order.kind]?.()) ?? [];
  } catch (error) {
    return { made: false, words: String(error) };
  }
  // Described before it is sent: sending may change it.
  const sent = await describe(values[0]);
  const port = await open(order);
  try {
    port.postMessage(...values);
    return { made: true, sent };
  } catch (error) {
    return { made: true, sent, thrown: wordsOf(error) };
  } finally {
    port.postMessage(endMark);
  }
}

async function open({ route, port: name, application }: SendOrder): Promise<Port> {
  if (isNativeRoute(route)) return nativePort(application, name);
  closeLast();
  last =
    route === 'background-to-content'
      ? api.tabs.connect(await webPageTab(), { name, frameId: 0 })
      : api.runtime.connect({ name });
  return last;
}

/** The port of the value before: it is closed only when its value has long arrived. */
let last: Port | undefined;

function closeLast(): void {
  last?.disconnect();
  last = undefined;
}

function wordsOf(error: unknown): string {
  const { name, message } = error as Error;
  return `${name}: ${message}`;
}
