import type { Description } from '../values/description.ts';
import { api, type Port } from './api.ts';
import { describe } from './describe.ts';
import { endMark } from './end-mark.ts';
import { post } from './orders.ts';

/** The ports' names begin with this, so that a value that is a port is left alone. */
export const measuredPort = 'measured ';

/** What a receiver reports of a port: what arrived on it until the end mark, or until it was closed. */
export interface Arrival {
  messages: readonly Description[];
  closed: boolean;
  /** Why it was closed, where the browser says so. */
  words?: string;
}

export function reportArrivals(): void {
  api.runtime.onConnect.addListener((port) => {
    if (port.name?.startsWith(measuredPort) === true) listen(port, port.name);
  });
}

function listen(port: Port, name: string): void {
  const messages: Promise<Description>[] = [];
  let reported = false;
  const report = async (closed: boolean): Promise<void> => {
    if (reported) return;
    reported = true;
    const arrival: Arrival = { messages: await Promise.all(messages), closed };
    await post(`/arrival?port=${encodeURIComponent(name)}`, arrival);
  };
  port.onMessage.addListener((message) => {
    if (message === endMark) void report(false);
    else messages.push(describe(message));
  });
  port.onDisconnect.addListener(() => void report(true));
}
