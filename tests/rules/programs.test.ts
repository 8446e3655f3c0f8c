import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { describe, expect, test } from 'vitest';
import plugin from '../../rules/index.ts';
import { noUnguardedReconnect } from './programs/no-unguarded-reconnect.ts';
import { noPostAfterDisconnect } from './programs/no-post-after-disconnect.ts';
import { noUnguardedSenderTab } from './programs/no-unguarded-sender-tab.ts';
import { noTabUrlAsOrigin } from './programs/no-tab-url-as-origin.ts';
import { validNativeApplication } from './programs/valid-native-application.ts';
import { requireExternalSenderCheck } from './programs/require-external-sender-check.ts';
import { requirePageshowReconnect } from './programs/require-pageshow-reconnect.ts';
import { noLatePortListener } from './programs/no-late-port-listener.ts';
import { noExtraPortArgument } from './programs/no-extra-port-argument.ts';
import { noPortListenerResult } from './programs/no-port-listener-result.ts';
import { noUnboundPortMethod } from './programs/no-unbound-port-method.ts';
import { noLostPortListeners } from './programs/no-lost-port-listeners.ts';
import { noDeprecatedExtensionConnect } from './programs/no-deprecated-extension-connect.ts';
import type { Program } from './programs/program.ts';

/** By rule, programs that were written to lead it astray: guards of all kinds, helpers, delays, names, look-alikes. */
const programs: Readonly<Record<string, readonly Program[]>> = {
  'no-unguarded-reconnect': noUnguardedReconnect,
  'no-post-after-disconnect': noPostAfterDisconnect,
  'no-unguarded-sender-tab': noUnguardedSenderTab,
  'no-tab-url-as-origin': noTabUrlAsOrigin,
  'valid-native-application': validNativeApplication,
  'require-external-sender-check': requireExternalSenderCheck,
  'require-pageshow-reconnect': requirePageshowReconnect,
  'no-late-port-listener': noLatePortListener,
  'no-extra-port-argument': noExtraPortArgument,
  'no-port-listener-result': noPortListenerResult,
  'no-unbound-port-method': noUnboundPortMethod,
  'no-lost-port-listeners': noLostPortListeners,
  'no-deprecated-extension-connect': noDeprecatedExtensionConnect,
};

interface Said {
  readonly messageId: string;
  /** How many repairs are offered. */
  readonly repairs: number;
}

function saidOf(rule: string, { code, settings = {} }: Program, languageOptions: object): Said[] {
  const config = {
    files: ['**/*.*'],
    plugins: { 'webext-ports': plugin },
    rules: { [`webext-ports/${rule}`]: 'error' },
    settings: { 'webext-ports': settings },
    languageOptions,
  } as unknown as Linter.Config;
  const messages = new Linter().verify(code, config, 'parser' in languageOptions ? 'file.ts' : 'file.js');
  return messages.map(({ messageId, message, suggestions = [] }) => ({
    messageId: messageId ?? message,
    repairs: suggestions.length,
  }));
}

describe.each(Object.entries(programs))('%s', (rule, list) => {
  test.each(list)('$code', (program) => {
    const said = saidOf(rule, program, {});
    expect(said.map(({ messageId }) => messageId)).toEqual(program.said ?? []);
    expect(saidOf(rule, program, { parser })).toEqual(said);
  });
});
