import { keyName } from '../syntax/names.ts';
import type { PortFact } from './facts.ts';

/**
 * Whether all that shows something to be a port is that listeners are added to its events. A project's own channel may
 * have such events too, and then other methods, arguments and results beside them.
 */
export function isShownByEventsOnly({ end, evidence }: PortFact): boolean {
  if (end !== 'unknown' || evidence.type !== 'MemberExpression') return false;
  return ['onMessage', 'onDisconnect'].includes(keyName(evidence) ?? '');
}
