import type { TSESTree } from '@typescript-eslint/utils';
import { type ApiValue, sameApi } from '../api/index.ts';
import type { PortFact } from './facts.ts';

/** What all the values that may stand at one place are, taken together. */
export interface Finding {
  port: PortFact | undefined;
  /** A value that may stand here and is surely no port. */
  other: TSESTree.Node | undefined;
  api: ApiValue | undefined;
  /** Following all values would have cost too much. */
  exhausted: boolean;
}

export const nothing: Finding = { port: undefined, other: undefined, api: undefined, exhausted: false };
export const exhausted: Finding = { ...nothing, exhausted: true };

export function isNothing({ port, other, api, exhausted: isExhausted }: Finding): boolean {
  return !port && !other && !api && !isExhausted;
}

export function isPort(port: PortFact): Finding {
  return { ...nothing, port };
}

export function isOther(node: TSESTree.Node): Finding {
  return { ...nothing, other: node };
}

export function isApi(api: ApiValue): Finding {
  return { ...nothing, api };
}

/** Two pieces of evidence for one port: what either knows, and nothing where they contradict each other. */
function joinPorts(one: PortFact, other: PortFact): PortFact {
  if (one.end === other.end && one.family === other.family) return one;
  const [known, less] = one.end === 'unknown' ? [other, one] : [one, other];
  return {
    end: less.end === 'unknown' || less.end === known.end ? known.end : 'unknown',
    family: known.family ?? less.family,
    evidence: known.evidence,
  };
}

export function join(one: Finding, other: Finding): Finding {
  if (one === other || other === nothing) return one;
  if (one === nothing) return other;
  const api = one.api ?? other.api;
  const differentApi = one.api && other.api && !sameApi(one.api, other.api);
  return {
    port: one.port && other.port ? joinPorts(one.port, other.port) : (one.port ?? other.port),
    other: one.other ?? other.other ?? (differentApi ? other.api?.root : undefined),
    api,
    exhausted: one.exhausted || other.exhausted,
  };
}

/** What may be something else is neither a port nor of the API, whatever more is found. */
export function isSettled({ port, other, api, exhausted: isExhausted }: Finding): boolean {
  return other !== undefined || isExhausted || (port !== undefined && api !== undefined);
}

/** A port by some evidence, and nothing else by any. */
export function portIn(finding: Finding): PortFact | undefined {
  return finding.other || finding.api || finding.exhausted ? undefined : finding.port;
}

export function apiIn(finding: Finding): ApiValue | undefined {
  return finding.other || finding.port || finding.exhausted ? undefined : finding.api;
}
