import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { type ApiValue, apiValue } from '../api/index.ts';
import { apiModules } from '../api/modules.ts';
import { apiRoot } from '../api/roots.ts';
import { type Domain, Flow } from '../flow/flow.ts';
import type { Path, Selector } from '../flow/path.ts';
import { mayReadFromPort, readFromApi, readFromPort } from './arising.ts';
import { declaredPort, type TypeReader } from './declared.ts';
import { mayShowPorts } from './evidence.ts';
import { portByItsUse } from './ducks.ts';
import type { PortFact } from './facts.ts';
import { apiIn, exhausted, type Finding, isApi, isOther, join, nothing, portIn } from './finding.ts';
import { isOfPlatform } from './others.ts';
import { type TypedPort, typedPorts } from './typed.ts';

/** Answers for one file: which expressions hold a port, which are of the API. */
export interface Engine {
  sourceCode: Readonly<TSESLint.SourceCode>;
  portAt(node: TSESTree.Node): PortFact | undefined;
  apiAt(node: TSESTree.Node): ApiValue | undefined;
}

/** Whether a path by names ends in what a call gives, or hands to a callback: the paths that give ports are all known. */
function isResult(path: Path): boolean {
  let last: Selector | undefined;
  for (let rest = path; rest.head !== undefined; rest = rest.tail) {
    last = rest.head;
    if (last === '*') return false;
  }
  return last === '()' || last?.startsWith('@') === true;
}

function domainOf(reader: TypeReader): Domain<Finding> {
  return {
    nothing,
    exhausted,
    join,
    end(end) {
      const root = apiRoot(end, reader.modules);
      if (root) {
        const api = apiValue(root);
        return readFromApi(root) ?? (api ? isApi(api) : isResult(root.path) ? isOther(root.node) : undefined);
      }
      return isOfPlatform(end) && end.node ? isOther(end.node) : undefined;
    },
    declared: (declaration, path) => declaredPort(reader, declaration, path),
    used(place, path) {
      const port = mayReadFromPort(path) ? portByItsUse(reader.sourceCode, place) : undefined;
      return port && readFromPort(port, path);
    },
  };
}

/** What the types say, with what syntax knows beyond them; where they say nothing, what syntax says. */
function decide(typed: TypedPort, finding: Finding, node: TSESTree.Node): PortFact | undefined {
  if (!typed) return portIn(finding);
  if (typed.kind === 'other') return undefined;
  const { port } = finding;
  if (!port) return { end: typed.end, family: typed.family, evidence: node };
  return {
    end: typed.end === 'unknown' ? port.end : typed.end,
    family: port.family ?? typed.family,
    evidence: port.evidence,
  };
}

export function createEngine(sourceCode: Readonly<TSESLint.SourceCode>, modules: unknown): Engine {
  const flow = new Flow(sourceCode, domainOf({ sourceCode, modules: apiModules(modules) }));
  const typedPort = typedPorts(sourceCode);
  return {
    sourceCode,
    portAt(node) {
      // What comes from elsewhere is shown by its type alone, in a file that says nothing of ports itself.
      const finding = mayShowPorts(sourceCode) ? flow.ask(node) : nothing;
      return decide(typedPort?.(node), finding, node);
    },
    apiAt: (node) => apiIn(flow.ask(node)),
  };
}
