import { api, type Port } from './api.ts';
import { webPageTab } from './context.ts';
import { pauseUntil } from './orders.ts';

/** What a web page has, of which only this much is needed. */
declare const location: { href: string };
declare function addEventListener(type: 'pageshow', listener: (event: { persisted: boolean }) => void): void;

/** What was seen of a port. */
export interface PortLog {
  port: Port;
  messages: unknown[];
  /** Whether `onDisconnect` has fired. */
  ended: boolean;
  /** Why, as far as the browser said it inside the listener. */
  reason: { lastError?: string | null; error?: string | null };
  /** How the port got here, on the accepting side. */
  event?: string;
}

/** What the steps of a case work with, in one context. */
export class CaseTools {
  static readonly #accepted: PortLog[] = [];
  static readonly #states = new Map<string, Record<string, unknown>>();

  /** The case's id: its ports are called so. */
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }

  /** Notes every port that this context accepts; those that want it are greeted at once. */
  static noteAccepted(event: string, port: Port): void {
    if (port.name?.startsWith('greeting') === true) port.postMessage('hello');
    const log = logOf(port);
    log.event = event;
    CaseTools.#accepted.push(log);
  }

  /** What one step leaves for the next in the same context. */
  get state(): Record<string, unknown> {
    const state = CaseTools.#states.get(this.name) ?? {};
    CaseTools.#states.set(this.name, state);
    return state;
  }

  /** The logs of the ports that this context accepted under a name, the case's unless said. */
  accepted(name: string | null = this.name): PortLog[] {
    return CaseTools.#accepted.filter(({ port }) => port.name === name);
  }

  /** Follows what happens to a port. */
  log(port: Port): PortLog {
    return logOf(port);
  }

  /** `works`, or what is thrown. */
  words(action: () => unknown): string {
    try {
      action();
      return 'works';
    } catch (error) {
      const { name, message } = error as Error;
      return `${name}: ${message}`;
    }
  }

  wait(milliseconds: number): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, milliseconds));
  }

  /** Waits until something is so; false when it has not become so. */
  async until(isSo: () => unknown, milliseconds = 3000): Promise<boolean> {
    const end = Date.now() + milliseconds;
    while (Date.now() < end) {
      if (isSo()) return true;
      await this.wait(20);
    }
    return false;
  }

  /** Waits for the end of a port, and tells what was said of it. */
  async endOf(log: PortLog, milliseconds?: number): Promise<unknown> {
    return (await this.until(() => log.ended, milliseconds)) ? { ended: log.reason } : 'stays open';
  }

  /** Takes no orders any more, so that nothing keeps this context alive. */
  fallAsleep(): void {
    pauseUntil(new Promise(() => undefined));
  }

  /** Goes to another page, and takes no orders until the page is shown again. */
  leave(path: string): void {
    const { state } = this;
    const back = new Promise<void>((resolve) => {
      addEventListener('pageshow', ({ persisted }) => {
        state['persisted'] = persisted;
        resolve();
      });
    });
    pauseUntil(back);
    setTimeout(() => (location.href = path), 500);
  }

  /** The tab of the web page. */
  tab(): Promise<number> {
    return webPageTab();
  }
}

/** The log fills itself; the object stays the same. */
function logOf(port: Port): PortLog {
  const log: PortLog = { port, messages: [], ended: false, reason: {} };
  port.onMessage.addListener((message) => log.messages.push(message));
  port.onDisconnect.addListener(() => {
    log.reason = reasonOf(port);
    log.ended = true;
  });
  return log;
}

function reasonOf(port: Port): PortLog['reason'] {
  const { lastError } = api.runtime;
  return {
    ...(lastError !== undefined && { lastError: lastError?.message ?? null }),
    ...('error' in port && { error: port.error?.message ?? null }),
  };
}
