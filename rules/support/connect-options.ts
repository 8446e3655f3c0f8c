import type { TSESLint } from '@typescript-eslint/utils';
import type { Member } from '../browsers/lacking.ts';
import { connectInfoOf, objectLiteral, propertyNamed } from '../connect/connect-info.ts';
import type { ConnectCall, Ports } from '../ports/index.ts';
import type { ApiUse } from './api-use.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

function optionUse(sourceCode: SourceCode, { method, node }: ConnectCall): readonly ApiUse[] {
  const [option, member]: [string, Member] =
    method === 'tabs.connect'
      ? ['documentId', 'tabs.connect.documentId']
      : ['includeTlsChannelId', 'runtime.connect.includeTlsChannelId'];
  if (method === 'runtime.connectNative') return [];
  const info =
    method === 'tabs.connect'
      ? objectLiteral(sourceCode, node.arguments[1])
      : connectInfoOf(sourceCode, node);
  const property = info && propertyNamed(info, option);
  return property ? [{ member, node: property, text: option, kind: 'option' }] : [];
}

/** Options of `connect` calls that some browser lacks. */
export function connectOptions(sourceCode: SourceCode, ports: Ports): readonly ApiUse[] {
  return ports.connects().flatMap((call) => optionUse(sourceCode, call));
}
