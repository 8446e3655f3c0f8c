import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { within } from '../steer/within.ts';

type Answer = [type: 1, id: number, error: { message: string } | null, result: unknown];

interface Waiting {
  resolve: (result: unknown) => void;
  reject: (error: Error) => void;
}

/** A client of Firefox's Marionette: JSON texts over TCP, each after its length in bytes and a colon. */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;
  #unread = Buffer.alloc(0);

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (chunk) => this.#read(chunk));
    socket.on('close', () => this.#end());
    socket.on('error', () => this.#end());
  }

  static async connect(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1');
    await within(10_000, 'Firefox accepts the connection', once(socket, 'connect'));
    return new Marionette(socket);
  }

  async send(command: string, params: object = {}): Promise<unknown> {
    const id = ++this.#lastId;
    const answer = new Promise<unknown>((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    const text = JSON.stringify([0, id, command, params]);
    this.#socket.write(`${Buffer.byteLength(text)}:${text}`);
    return within(30_000, `Firefox answers ${command}`, answer);
  }

  close(): void {
    this.#socket.destroy();
  }

  #read(chunk: Buffer): void {
    this.#unread = Buffer.concat([this.#unread, chunk]);
    for (;;) {
      const colon = this.#unread.indexOf(':');
      if (colon === -1) return;
      const start = colon + 1;
      const end = start + Number(this.#unread.subarray(0, colon).toString());
      if (this.#unread.length < end) return;
      const message = JSON.parse(this.#unread.subarray(start, end).toString()) as Answer | object;
      this.#unread = this.#unread.subarray(end);
      // The first text is a greeting, not an answer.
      if (Array.isArray(message)) this.#settle(message as Answer);
    }
  }

  #settle([, id, error, result]: Answer): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error === null) waiting?.resolve(result);
    else waiting?.reject(new Error(error.message));
  }

  #end(): void {
    for (const { reject } of this.#waiting.values()) reject(new Error('Firefox has ended.'));
    this.#waiting.clear();
  }
}
