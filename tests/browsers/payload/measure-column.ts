import type { Kind } from '../kinds/kinds.ts';
import type { Outcome } from '../values/outcome.ts';
import { mergeRoutes } from '../wire/merge-routes.ts';
import type { MeasuredColumn, MeasuredOutcome } from '../wire/wire.ts';
import type { Column } from './columns.ts';
import { senders, type Route } from './routes.ts';
import { PayloadSession } from './session.ts';

/** The routes on which a kind is sent: where its sender can make it. */
function routesFor(kind: Kind, column: Column): readonly Route[] {
  return column.routes.filter((route) => kind.contexts?.includes(senders[route]) ?? true);
}

async function measure(session: PayloadSession, column: Column, kind: Kind, route: Route): Promise<Outcome> {
  try {
    return await session.measure(kind, route);
  } catch (error) {
    const what = `${column.id}: "${kind.id}" could not be measured on ${route}`;
    throw new Error(`${what}. ${(error as Error).message}`, { cause: error });
  }
}

/** Sends every kind through a browser's ports. */
export async function measureColumn(column: Column, kinds: readonly Kind[]): Promise<MeasuredColumn> {
  const session = await PayloadSession.start(column, kinds);
  try {
    const outcomes: Record<string, MeasuredOutcome> = {};
    for (const kind of kinds) {
      const byRoute = new Map<Route, Outcome>();
      for (const route of routesFor(kind, column)) {
        byRoute.set(route, await measure(session, column, kind, route));
      }
      if (byRoute.size > 0) outcomes[kind.id] = mergeRoutes(byRoute);
    }
    const date = new Date().toISOString().slice(0, 10);
    return { column: column.id, version: session.version, date, outcomes };
  } finally {
    await session.close();
  }
}
