import type { Readable, Writable } from 'node:stream';
import { within } from '../steer/within.ts';

interface Answer {
  id?: number;
  result?: unknown;
  error?: { message: string };
}

interface Waiting {
  resolve: (result: unknown) => void;
  reject: (error: Error) => void;
}

/** A client of the DevTools protocol on Chromium's pipe: JSON texts, each ended by a NUL. */
export class DevToolsPipe {
  readonly #output: Writable;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;
  #partial = '';

  constructor(output: Writable, input: Readable) {
    this.#output = output;
    input.setEncoding('utf8');
    input.on('data', (chunk: string) => this.#read(chunk));
    input.on('close', () => this.#end());
    output.on('error', () => this.#end());
  }

  async send(method: string, params: object = {}, sessionId?: string): Promise<unknown> {
    const id = ++this.#lastId;
    const answer = new Promise<unknown>((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    this.#output.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return within(30_000, `Chromium answers ${method}`, answer);
  }

  #read(chunk: string): void {
    const texts = (this.#partial + chunk).split('\0');
    this.#partial = texts.pop() ?? '';
    for (const text of texts) this.#settle(JSON.parse(text) as Answer);
  }

  #settle({ id, result, error }: Answer): void {
    const waiting = id === undefined ? undefined : this.#waiting.get(id);
    if (id === undefined || waiting === undefined) return;
    this.#waiting.delete(id);
    if (error === undefined) waiting.resolve(result);
    else waiting.reject(new Error(error.message));
  }

  #end(): void {
    for (const { reject } of this.#waiting.values()) reject(new Error('Chromium has ended.'));
    this.#waiting.clear();
  }
}
