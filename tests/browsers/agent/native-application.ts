/**
 * The native application: a program that the browser starts and talks to by its standard streams, each message
 * after its length in four bytes. It tells the loopback server what arrives, in JavaScript's words.
 */
import type { Description } from '../values/description.ts';
import { describePlain } from './describe.ts';
import { endMark } from './end-mark.ts';
import type { Arrival } from './receive.ts';

const origin = process.argv[2] ?? '';
let name: string | undefined;
let values: Description[] = [];

/** What a case may ask for. */
type Command = { does: 'exit' } | { does: 'say'; text: string } | { does: 'repeat'; times: number };

function obey(command: Command): void {
  if (command.does === 'exit') process.exit(0);
  const text = command.does === 'say' ? command.text : JSON.stringify('a'.repeat(command.times));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(Buffer.byteLength(text));
  process.stdout.write(Buffer.concat([length, Buffer.from(text)]));
}

/** First comes the name by which to report, then the values, then the end mark. */
async function take(text: string): Promise<void> {
  const message = parsed(text);
  if (name === undefined) {
    const first = message as Command | { name: string };
    if ('does' in first) obey(first);
    else name = first.name;
  } else if (message === endMark) {
    const path = `/arrival?port=${encodeURIComponent(name)}`;
    const arrival: Arrival = { messages: values, closed: false };
    name = undefined;
    values = [];
    await fetch(origin + path, { method: 'POST', body: JSON.stringify(arrival) });
  } else if (message === notJson) {
    values.push({ is: 'primitive', text: `${text === '' ? 'an empty message' : text}, which is no JSON` });
  } else {
    values.push(describePlain(message));
  }
}

const notJson = Symbol('not JSON');

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return notJson;
  }
}

// The chunks are joined only when a message is whole: large ones come in thousands of them.
let chunks: Buffer[] = [];
let length = 0;

function takeWhole(): void {
  if (length < 4) return;
  if ((chunks[0]?.length ?? 0) < 4) chunks = [Buffer.concat(chunks)];
  const end = 4 + (chunks[0]?.readUInt32LE(0) ?? 0);
  if (length < end) return;
  const bytes = Buffer.concat(chunks);
  void take(bytes.subarray(4, end).toString());
  chunks = [bytes.subarray(end)];
  length -= end;
  takeWhole();
}

process.stdin.on('data', (chunk: Buffer) => {
  chunks.push(chunk);
  length += chunk.length;
  takeWhole();
});
