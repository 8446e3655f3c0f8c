// Port<Receive, Send>: one port, both directions.
import 'webext-ports/globals';
import type { Port } from 'webext-ports';

type Command = { type: 'play'; track: number } | { type: 'stop' };
type Status = { playing: boolean; position?: number } | { error: string };

declare const port: Port<Status, Command>;
port.postMessage({ type: 'stop' });
port.postMessage({ type: 'play', track: 1 });
const command: Command = { type: 'stop' };
port.postMessage(command);
port.postMessage({ ...command });
port.postMessage({ type: 'play', track: 1 } satisfies Command);
port.postMessage({ type: 'stop' } as const);
port.onMessage.addListener((status) => {
  if ('error' in status) console.log(status.error.length);
  else console.log(status.playing, status.position);
});
port.onMessage.addListener((status: Status) => console.log(status));
port.onMessage.addListener((_, self) => self.postMessage({ type: 'stop' }));
function handle(status: Status, self: Port<Status, Command>) {
  self.postMessage({ type: 'play', track: 'error' in status ? 0 : 1 });
}
port.onMessage.addListener(handle);
port.onMessage.removeListener(handle);
declare const receiveOnly: Port<Status>;
receiveOnly.postMessage({ anything: 1 });
declare const loose: Port<any, any>;
loose.postMessage({ anything: 1 });
loose.onMessage.addListener((message) => message.whatever.goes);

// @ts-expect-error -- '"pause"' is not assignable
port.postMessage({ type: 'pause' });
// @ts-expect-error -- Property 'track' is missing
port.postMessage({ type: 'play' });
// @ts-expect-error -- 'string' is not assignable to type 'number'
port.postMessage({ type: 'play', track: '1' });
// @ts-expect-error -- 'volume' does not exist
port.postMessage({ type: 'play', track: 1, volume: 11 });
// @ts-expect-error -- not assignable
port.postMessage('stop');
port.onMessage.addListener((status) => {
  // @ts-expect-error -- Property 'playing' does not exist
  console.log(status.playing);
});
// @ts-expect-error -- not assignable
port.onMessage.addListener((status: { playing: string }) => console.log(status));
// @ts-expect-error -- not assignable
port.onMessage.addListener((status: string) => console.log(status));
port.onMessage.addListener((_, self) => {
  // @ts-expect-error -- '"pause"' is not assignable
  self.postMessage({ type: 'pause' });
});
// @ts-expect-error -- toISOString
type WithDate = Port<unknown, { at: Date }>;
// @ts-expect-error -- function
type WithFunction = Port<unknown, { done: () => void }>;
// @ts-expect-error -- send [...map]
type WithMap = Port<unknown, Map<string, number>>;
// @ts-expect-error -- bigint
type WithBigint = Port<unknown, bigint>;
declare const other: Port<{ x: number }, { y: number }>;
// @ts-expect-error -- not assignable
const swapped: Port<Status, Command> = other;
