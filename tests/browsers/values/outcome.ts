import type { Sent } from '../agent/send.ts';
import type { Arrival } from '../agent/receive.ts';
import type { Kind } from '../kinds/kinds.ts';
import { compare, type Loss } from './compare.ts';
import { outline, show } from './show.ts';
import { steady } from './steady.ts';

/** What became of a value on a port. */
export type Outcome =
  /** It arrived as it was sent, but for what is named. */
  | { arrives: 'equal'; lost?: readonly Loss[] }
  /** Something else arrived. */
  | { arrives: 'changed'; into: string }
  /** Nothing arrived, and what was sent after it did. */
  | { arrives: 'dropped' }
  /** Nothing arrived, and the port was closed. */
  | { arrives: 'closed'; words?: string }
  /** `postMessage` threw. */
  | { arrives: 'thrown'; words: string }
  /** The context that was to send it could not make it. */
  | { arrives: 'unmade'; words: string };

function nothingArrived(arrival: Arrival | undefined): Outcome {
  if (arrival?.closed !== true) return { arrives: 'dropped' };
  return { arrives: 'closed', ...(arrival.words !== undefined && { words: steady(arrival.words) }) };
}

export function outcomeOf(kind: Kind, sent: Sent, arrival: Arrival | undefined): Outcome {
  if (!sent.made) return { arrives: 'unmade', words: steady(sent.words) };
  if (sent.thrown !== undefined) return { arrives: 'thrown', words: steady(sent.thrown) };
  const received = arrival?.messages[0];
  if (received === undefined) return nothingArrived(arrival);
  const { equal, lost } = compare(sent.sent, received);
  if (!equal)
    return { arrives: 'changed', into: steady(kind.varies === true ? outline(received) : show(received)) };
  return lost.length === 0 ? { arrives: 'equal' } : { arrives: 'equal', lost };
}
