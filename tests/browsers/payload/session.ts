import { join } from 'node:path';
import type { Arrival } from '../agent/receive.ts';
import type { Sent, SendOrder } from '../agent/send.ts';
import { writeExtension } from '../extension/extension.ts';
import { application, writeNativeHost } from '../extension/native-host.ts';
import type { Kind } from '../kinds/kinds.ts';
import { launch } from '../launch/launch.ts';
import type { RunningBrowser } from '../launch/running-browser.ts';
import { Loopback } from '../steer/loopback.ts';
import { TemporaryFolder } from '../steer/temporary-folder.ts';
import { outcomeOf, type Outcome } from '../values/outcome.ts';
import type { Column } from './columns.ts';
import { makersScript } from './makers.ts';
import { senders, type Route } from './routes.ts';

/** A browser with the extension that measures one column. */
export class PayloadSession {
  readonly #browser: RunningBrowser;
  readonly #loopback: Loopback;
  readonly #folder: TemporaryFolder;
  #ports = 0;

  private constructor(browser: RunningBrowser, loopback: Loopback, folder: TemporaryFolder) {
    this.#browser = browser;
    this.#loopback = loopback;
    this.#folder = folder;
  }

  static async start(column: Column, kinds: readonly Kind[]): Promise<PayloadSession> {
    const browser = await launch(column.browser);
    const session = new PayloadSession(browser, await Loopback.start(), new TemporaryFolder());
    try {
      await session.#prepare(column, kinds);
      return session;
    } catch (error) {
      await session.close();
      throw error;
    }
  }

  get version(): string {
    return this.#browser.version;
  }

  async measure(kind: Kind, route: Route): Promise<Outcome> {
    const port = `measured ${++this.#ports}`;
    const order: SendOrder = { kind: kind.id, route, port, application };
    const sent = (await this.#loopback.order(senders[route], 'send', order, 60_000)) as Sent;
    const arrives = sent.made && sent.thrown === undefined;
    const arrival = arrives ? ((await this.#loopback.arrival(port, 60_000)) as Arrival) : undefined;
    return outcomeOf(kind, sent, arrival);
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#loopback.stop();
    this.#folder.remove();
  }

  async #prepare(column: Column, kinds: readonly Kind[]): Promise<void> {
    const { origin } = this.#loopback;
    const folder = join(this.#folder.path, 'extension');
    const manifest = column.serialization && { message_serialization: column.serialization };
    await writeExtension(folder, {
      browser: column.browser,
      agent: 'payload-agent.ts',
      origin,
      prelude: makersScript(kinds),
      ...(manifest && { manifest }),
    });
    const extensionId = await this.#browser.install(folder);
    await writeNativeHost({
      browser: column.browser,
      folder: this.#folder.path,
      hostsFolder: this.#browser.nativeHostsFolder,
      origin,
      extensionId,
    });
    await this.#browser.open(`${origin}/page`);
    await this.#loopback.order('background', 'openPage', {});
  }
}
