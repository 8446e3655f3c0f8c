import { api } from './api.ts';
import { context, origin } from './context.ts';

/** What the test asks of a context. */
export interface Order {
  number: number;
  /** The name of the handler. */
  does: string;
  /** What the handler is given. */
  details: unknown;
}

/** When a page goes into the back/forward cache it must not wait for an answer: orders stop until it is back. */
let pause: Promise<unknown> | undefined;

export function pauseUntil(promise: Promise<unknown>): void {
  pause = promise;
}

export type Handlers = Record<string, (details: never) => unknown>;

export async function post(path: string, body: unknown): Promise<void> {
  await fetch(origin + path, { method: 'POST', body: JSON.stringify(body) });
}

/** Asks the loopback server for orders, does them and reports, until the context ends. */
export async function takeOrders(handlers: Handlers): Promise<never> {
  for (;;) {
    await pause;
    pause = undefined;
    // A call of the API keeps a service worker alive.
    if (context.endsWith('background')) await api.runtime.getPlatformInfo();
    const response = await fetch(`${origin}/order?context=${context}`);
    if (response.status === 204) continue;
    const order = (await response.json()) as Order;
    await post(`/report?number=${order.number}`, await report(handlers, order));
  }
}

async function report(handlers: Handlers, order: Order): Promise<object> {
  try {
    const handler = handlers[order.does];
    if (handler === undefined) throw new Error(`Nothing is known of ${order.does} here.`);
    return { result: await handler(order.details as never) };
  } catch (error) {
    return { error: String(error) };
  }
}
