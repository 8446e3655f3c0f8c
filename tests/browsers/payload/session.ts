import type { Arrival } from '../agent/receive.ts';
import type { Sent, SendOrder } from '../agent/send.ts';
import { application } from '../extension/native-host.ts';
import type { Kind } from '../kinds/kinds.ts';
import { Stage } from '../steer/stage.ts';
import { outcomeOf, type Outcome } from '../values/outcome.ts';
import type { Column } from './columns.ts';
import { makersScript } from './makers.ts';
import { senders, type Route } from './routes.ts';

/** A browser with the extension that measures one column. */
export class PayloadSession {
  readonly #stage: Stage;
  #ports = 0;

  private constructor(stage: Stage) {
    this.#stage = stage;
  }

  static async start({ browser, serialization }: Column, kinds: readonly Kind[]): Promise<PayloadSession> {
    const stage = await Stage.start(browser, async (empty) => {
      const extensionId = await empty.install({
        agent: 'payload-agent.ts',
        prelude: makersScript(kinds),
        ...(serialization && { manifest: { message_serialization: serialization } }),
      });
      await empty.allowNative(extensionId);
      await empty.openWebPage('/page');
      await empty.loopback.order('background', 'openPage', {});
    });
    return new PayloadSession(stage);
  }

  get version(): string {
    return this.#stage.browser.version;
  }

  async measure(kind: Kind, route: Route): Promise<Outcome> {
    const port = `measured ${++this.#ports}`;
    const order: SendOrder = { kind: kind.id, route, port, application };
    const { loopback } = this.#stage;
    const sent = (await loopback.order(senders[route], 'send', order, 60_000)) as Sent;
    const arrives = sent.made && sent.thrown === undefined;
    const arrival = arrives ? ((await loopback.arrival(port, 60_000)) as Arrival) : undefined;
    return outcomeOf(kind, sent, arrival);
  }

  close(): Promise<void> {
    return this.#stage.close();
  }
}
