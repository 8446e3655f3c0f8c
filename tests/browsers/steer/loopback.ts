import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Order } from '../agent/orders.ts';
import { within } from './within.ts';

const pollTime = 15_000;

interface Report {
  result?: unknown;
  error?: string;
}

/**
 * The server that steers the contexts of an extension: each asks for orders and reports what came of them, so that
 * nothing that is under test steers the test.
 */
export class Loopback {
  /** What it serves besides, by path: HTML, or scripts where the path ends so. */
  readonly files = new Map<string, string>();
  readonly #server = createServer((request, response) => void this.#answer(request, response));
  readonly #orders = new Map<string, Order[]>();
  readonly #idle = new Map<string, (order: Order | undefined) => void>();
  readonly #reports = new Map<number, (report: Report) => void>();
  readonly #arrivals = new Mailbox();
  #lastNumber = 0;

  static async start(): Promise<Loopback> {
    const loopback = new Loopback();
    loopback.#server.listen(0, '127.0.0.1');
    await once(loopback.#server, 'listening');
    return loopback;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Gives an order to a context and waits for its report. */
  async order(context: string, does: string, details: unknown, milliseconds = 30_000): Promise<unknown> {
    const number = ++this.#lastNumber;
    const report = new Promise<Report>((resolve) => this.#reports.set(number, resolve));
    this.#give(context, { number, does, details });
    try {
      const { result, error } = await within(milliseconds, `the ${context} does "${does}"`, report);
      if (error !== undefined) throw new Error(`The ${context} cannot do "${does}": ${error}`);
      return result;
    } finally {
      this.#reports.delete(number);
    }
  }

  /** What a receiver reports of a port. */
  arrival(port: string, milliseconds = 30_000): Promise<unknown> {
    return within(milliseconds, `a receiver reports what arrived on "${port}"`, this.#arrivals.take(port));
  }

  async stop(): Promise<void> {
    for (const settle of this.#idle.values()) settle(undefined);
    this.#server.closeAllConnections();
    const closed = once(this.#server, 'close');
    this.#server.close();
    await closed;
  }

  #give(context: string, order: Order): void {
    const settle = this.#idle.get(context);
    this.#idle.delete(context);
    if (settle !== undefined) settle(order);
    else this.#orders.set(context, [...(this.#orders.get(context) ?? []), order]);
  }

  async #next(context: string): Promise<Order | undefined> {
    const order = this.#orders.get(context)?.shift();
    if (order !== undefined) return order;
    this.#idle.get(context)?.(undefined);
    return new Promise((resolve) => {
      const settle = (next: Order | undefined): void => {
        clearTimeout(timer);
        resolve(next);
      };
      const timer = setTimeout(() => {
        if (this.#idle.get(context) === settle) this.#idle.delete(context);
        resolve(undefined);
      }, pollTime);
      this.#idle.set(context, settle);
    });
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.origin);
    response.setHeader('access-control-allow-origin', '*');
    switch (url.pathname) {
      case '/order': {
        const order = await this.#next(url.searchParams.get('context') ?? '');
        // Not for pages: it would keep them out of the back/forward cache.
        response.setHeader('cache-control', 'no-store');
        response.statusCode = order === undefined ? 204 : 200;
        response.end(order && JSON.stringify(order));
        return;
      }
      case '/report': {
        const report = JSON.parse(await bodyOf(request)) as Report;
        this.#reports.get(Number(url.searchParams.get('number')))?.(report);
        break;
      }
      case '/arrival':
        this.#arrivals.put(url.searchParams.get('port') ?? '', JSON.parse(await bodyOf(request)));
        break;
      default:
        response.setHeader(
          'content-type',
          url.pathname.endsWith('.js') ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8',
        );
        response.end(this.files.get(url.pathname) ?? '<!doctype html><title>Test</title><p>A web page.</p>');
        return;
    }
    response.end();
  }
}

/** Things that are put for somebody, before or after they are asked for. */
class Mailbox {
  readonly #here = new Map<string, unknown>();
  readonly #awaited = new Map<string, (thing: unknown) => void>();

  put(name: string, thing: unknown): void {
    const resolve = this.#awaited.get(name);
    this.#awaited.delete(name);
    if (resolve !== undefined) resolve(thing);
    else this.#here.set(name, thing);
  }

  async take(name: string): Promise<unknown> {
    if (this.#here.has(name)) {
      const thing = this.#here.get(name);
      this.#here.delete(name);
      return thing;
    }
    return new Promise((resolve) => this.#awaited.set(name, resolve));
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
