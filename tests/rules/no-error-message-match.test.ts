import rule from '../../rules/no-error-message-match.ts';
import { runRule, runRuleInTypeScript } from './rule-tester.ts';

const noReceiver = 'Could not establish connection. Receiving end does not exist.';
const tooLarge = 'Message exceeded maximum allowed size of 64MiB.';
const oldTooLarge = 'Message length exceeded maximum allowed length.';
const orphaned = 'Extension context invalidated.';
const dead = 'Attempting to use a disconnected port object';
const deadInFirefox = 'Attempt to postMessage on disconnected port';

const bothTargets = { 'webext-ports': { targets: { chrome: '120', firefox: '128' } } };

/** A case for targets that ask for this version of Chrome. */
function from<Case extends { code: string }>(chrome: string, test: Case) {
  return { ...test, settings: { 'webext-ports': { targets: { chrome } } } };
}

const opened = 'const port = chrome.runtime.connect();';

function caught(condition: string, before = '') {
  return `${before}\ntry { port.postMessage(1); } catch (error) { if (${condition}) retry(); }`;
}

function rejected(condition: string) {
  return `chrome.runtime.sendMessage(1).catch((err) => { if (${condition}) retry(); });`;
}

function reported(code: string, messageId: string, suggestion?: [from: string, to: string], data = {}) {
  const suggestions = suggestion ? [{ messageId: 'compareWith', output: code.replace(...suggestion) }] : [];
  return { code, errors: [{ messageId, suggestions, ...(Object.keys(data).length > 0 && { data }) }] };
}

/** A report whose suggestion compares with another text, too. */
function both(code: string, messageId: string, text: string, other: string) {
  const operator = code.includes('!==') ? '!==' : '===';
  const comparison = `error.message ${operator} '${text}'`;
  const join = operator === '!==' ? '&&' : '||';
  const output = code.replace(comparison, `(${comparison} ${join} error.message ${operator} '${other}')`);
  return { code, errors: [{ messageId, suggestions: [{ messageId: 'compareWithBoth', output }] }] };
}

runRule(rule, {
  valid: [
    // What browsers say.
    caught(`error.message === '${dead}'`),
    caught(`error.message === '${orphaned}'`),
    caught(`error.message === '${tooLarge}'`),
    caught(`error.message.includes('maximum allowed size')`),
    caught(`error.message.includes('Extension context invalidated')`),
    caught(`error.message?.startsWith('Extension context')`),
    caught(`error.message.endsWith('port object')`),
    caught(`/context invalidated/.test(error.message)`),
    caught(`error.message.match(/EXTENSION CONTEXT INVALIDATED/i)`),
    caught(`error.message.toLowerCase().includes('extension context invalidated')`),
    caught(`String(error).includes('${orphaned}')`),
    caught(`String(error) === 'Error: ${orphaned}'`),
    caught('`${error.message || error}` === "Extension context invalidated."'),
    rejected(`err.message.includes('Receiving end does not exist')`),
    rejected(`err.message !== '${noReceiver}'`),
    `chrome.runtime.connectNative('a').onDisconnect.addListener((p) => { if (chrome.runtime.lastError.message === 'Native host has exited.') a(); });`,
    `const KNOWN = ['Receiving end does not exist', 'message port closed']; ${rejected('KNOWN.some((text) => err.message.includes(text))')}`,
    `const RE = /(R)eceiving end does not exist|The message (port|channel) closed|moved into back\\/forward cache/; ${rejected('RE.test(err.message)')}`,
    // Both the old and the new.
    caught(`error.message === '${oldTooLarge}' || error.message === '${tooLarge}'`),
    caught(`error.message === '${oldTooLarge}' || error.message.includes('maximum allowed size')`),
    `const TEXTS = ['${oldTooLarge}', '${tooLarge}']; ${caught('TEXTS.includes(error.message)')}`,
    `const OLD = '${oldTooLarge}'; const NOW = '${tooLarge}'; ${caught('error.message === OLD || error.message === NOW')}`,
    `function isTooLarge(error) { switch (error.message) { case '${oldTooLarge}': return true; case '${tooLarge}': return true; } }`,
    rejected(`err.message.includes('receiving end does not exist') || err.message.includes('Receiving end')`),
    `p.catch((e) => { const text = e.message; if (text.includes('message port closed before a reponse')) return; if (text.includes('message port closed')) return; throw e; });`,
    // Both are said, by one version or another.
    from('120', { code: caught(`error.message === '${oldTooLarge}' || error.message === '${tooLarge}'`) }),
    from('120', { code: caught(`/exceeded maximum allowed (length|size)/.test(error.message)`) }),
    from('120', { code: caught(`error.message.includes('exceeded maximum allowed')`) }),
    from('120', {
      code: `const TEXTS = ['${oldTooLarge}', '${tooLarge}']; ${caught('TEXTS.includes(error.message)')}`,
    }),
    from('144', { code: caught(`error.message === '${tooLarge}'`) }),
    from('120', { code: caught(`isTooLarge && item.message === '${tooLarge}'`) }),
    {
      code: caught(`error.message === '${tooLarge}'`),
      settings: { 'webext-ports': { targets: { firefox: '115' } } },
    },
    // What older versions said instead is not known.
    from('100', { code: caught(`error.message.includes('moved into back/forward cache')`) }),
    // Not known to be an error's text.
    `if (text === 'Receiving end does not exist') a();`,
    `function f(message) { return message.includes('receiving end does not exist'); }`,
    `if (reply.message.includes('could not establish connection')) a();`,
    `if (item.message.includes('receiving end does not exist')) a();`,
    `if (item.text === '${oldTooLarge}') a();`,
    // Texts of others.
    caught(`error.message.includes('could not establish connection')`),
    caught(`error.message === 'disconnected port'`),
    caught('error.message === `native host ${name} is gone`'),
    // An error of the project's own, or one that may be.
    `try { work(); } catch (error) { if (error.message === 'Extension context invalidated') stop(); }`,
    `work().catch((error) => { if (error.message === 'Extension context invalidated') stop(); });`,
    caught(
      `error.message === 'Extension context invalidated'`,
      `const port = chrome.runtime.connect(); function check() { if (!chrome.runtime.id) throw new Error('Extension context invalidated'); }`,
    ),
    `chrome.runtime.sendMessage(1, () => { let text = chrome.runtime.lastError.message; text = translate(text); if (text.includes('receiving end')) a(); });`,
    caught(`error.message.includes('Attempted to sendMessage on a disconnected port.')`),
    caught(`error.message.includes('native host')`),
    caught(`error.message === 'Native host not available'`),
    caught(`error.message.includes('native messaging host crashed')`),
    caught(`error.message.includes('maximum allowed size exceeded')`),
    caught(`error.message === 'Image exceeded maximum allowed size'`),
    caught(`error.message.includes('back/forward cache')`),
    // No comparison.
    `throw new Error('receiving end does not exist');`,
    `console.log('Message length exceeded maximum allowed length.', error.message);`,
    `const ignored = ['receiving end does not exist'];`,
    `const texts = { old: '${oldTooLarge}' };`,
    caught(`error.code === '${oldTooLarge}'`),
    caught(`error.message === text`, `let text = '${oldTooLarge}'; text = other;`),
    // One engine's text, where the other is no target, or not known to be one.
    caught(`error.message === '${deadInFirefox}'`),
    {
      code: caught(`error.message === '${dead}'`),
      settings: { 'webext-ports': { targets: { chrome: '120', safari: '17' } } },
    },
    {
      code: caught(`error.message === '${deadInFirefox}'`),
      settings: { 'webext-ports': { targets: { firefox: '128' } } },
    },
    {
      code: caught(`error.message === '${dead}' || error.message === '${deadInFirefox}'`),
      settings: bothTargets,
    },
    { code: caught(`error.message.includes('disconnected port')`), settings: bothTargets },
    { code: caught(`isFirefox && error.message === '${deadInFirefox}'`), settings: bothTargets },
    {
      code: caught(`error.message === (IS_FIREFOX ? '${deadInFirefox}' : '${dead}')`),
      settings: bothTargets,
    },
    { code: caught(`error.message === '${orphaned}'`), settings: bothTargets },
    { code: rejected(`err.message === '${noReceiver}'`), settings: bothTargets },
    {
      code: `const TEXTS = ['Specified native messaging host not found', 'An unexpected error occurred', '${deadInFirefox}']; ${caught('TEXTS.some((t) => error.message.includes(t))')}`,
      settings: bothTargets,
    },
  ],
  invalid: [
    // Gone.
    reported(caught(`error.message === '${oldTooLarge}'`), 'gone', [oldTooLarge, tooLarge], {
      engine: 'Chromium',
      old: oldTooLarge,
      until: '144',
      text: tooLarge,
    }),
    reported(caught(`error.message !== '${oldTooLarge}'`), 'gone', [oldTooLarge, tooLarge]),
    reported(caught(`error.message.includes('Message length exceeded maximum allowed')`), 'gone', [
      'Message length exceeded maximum allowed',
      tooLarge,
    ]),
    reported(caught(`/length exceeded maximum allowed length/.test(error.message)`), 'gone'),
    reported(caught(`error.message === '${oldTooLarge.slice(0, -1)}'`), 'gone', [
      oldTooLarge.slice(0, -1),
      tooLarge,
    ]),
    reported(`function f(e) { return e.message === '${oldTooLarge}'; }`, 'gone', [oldTooLarge, tooLarge]),
    reported(`const TOO_LARGE = '${oldTooLarge}';\n${caught('error.message === TOO_LARGE')}`, 'gone', [
      oldTooLarge,
      tooLarge,
    ]),
    reported(`switch (chrome.runtime.lastError.message) { case '${oldTooLarge}': break; }`, 'gone', [
      oldTooLarge,
      tooLarge,
    ]),
    reported(
      rejected(`err.message.includes('The message port closed before a reponse was received')`),
      'gone',
      [
        'The message port closed before a reponse was received',
        'The message port closed before a response was received.',
      ],
    ),
    from('144', reported(caught(`error.message === '${oldTooLarge}'`), 'gone', [oldTooLarge, tooLarge])),
    // Said by some of the versions.
    from('143', both(caught(`error.message === '${oldTooLarge}'`), 'onlyOlder', oldTooLarge, tooLarge)),
    from('143', both(caught(`error.message !== '${oldTooLarge}'`), 'onlyOlder', oldTooLarge, tooLarge)),
    from('120', reported(caught(`error.message.includes('${oldTooLarge}')`), 'onlyOlder')),
    from('120', both(caught(`error.message === '${tooLarge}'`), 'onlyNewer', tooLarge, oldTooLarge)),
    from('120', reported(caught(`error.message.includes('maximum allowed size of')`), 'onlyNewer')),
    {
      code: caught(`error.message.includes('${tooLarge}')`),
      settings: {
        'webext-ports': {
          manifest: {
            manifest_version: 3,
            minimum_chrome_version: '116',
            background: { service_worker: 'a.js' },
          },
        },
      },
      errors: [
        {
          message: `Chromium has used the text "${tooLarge}" since version 144, but this extension supports version 116, which uses "${oldTooLarge}": compare with both.`,
        },
      ],
    },
    // Letters.
    reported(
      rejected(`!err.message.includes('receiving end does not exist')`),
      'letters',
      ['receiving end does not exist', 'Receiving end does not exist'],
      { text: noReceiver, engines: 'Chromium and Firefox' },
    ),
    reported(caught(`error.message.toLowerCase().includes('Extension context invalidated')`), 'letters', [
      'Extension context invalidated',
      'extension context invalidated',
    ]),
    reported(caught(`error.message.match(/extension context invalidated/)`), 'letters'),
    reported(
      `chrome.runtime.sendMessage(1, () => { const { message } = chrome.runtime.lastError; if (message === 'the message port closed before a response was received.') a(); });`,
      'letters',
      ['the message port', 'The message port'],
    ),
    reported(
      `try { a(); } catch ({ message }) { if (message.startsWith('extension context invalidated')) b(); }`,
      'letters',
      ['extension context', 'Extension context'],
    ),
    reported(
      `const port = chrome.runtime.connectNative('a'); port.onDisconnect.addListener(() => { const error = port.error || chrome.runtime.lastError; if (error.message.includes('Native Host has exited')) a(); });`,
      'letters',
      ['Native Host', 'Native host'],
    ),
    // The whole text.
    reported(caught(`error.message === 'Extension context invalidated'`, opened), 'part', [
      `'Extension context invalidated'`,
      `'Extension context invalidated.'`,
    ]),
    reported(rejected(`err.message == 'Receiving end does not exist.'`), 'part', [
      `'Receiving end does not exist.'`,
      `'${noReceiver}'`,
    ]),
    reported(rejected(`err.message.startsWith('Receiving end does not exist')`), 'part'),
    reported(
      `chrome.runtime.connect().onDisconnect.addListener((port) => { if (port.error.message === 'Native host has exited') a(); });`,
      'part',
      [`'Native host has exited'`, `'Native host has exited.'`],
    ),
    // A variable that is given another text afterwards, and one of the project's own texts beside.
    reported(
      `chrome.runtime.sendNativeMessage('a', 1, () => { let text = chrome.runtime.lastError.message; if (text.includes('specified native messaging host not found')) text = 'Not installed'; show(text); });`,
      'letters',
      ['specified native', 'Specified native'],
    ),
    reported(
      `chrome.runtime.sendMessage(1, () => { const text = chrome.runtime.lastError.message || 'Background error'; if (text.includes('receiving end')) a(); });`,
      'letters',
      ['receiving end', 'Receiving end'],
    ),
    // Spelling.
    reported(rejected(`err.message.includes('Recieving end does not exist')`), 'spelling', [
      'Recieving end',
      'Receiving end',
    ]),
    // The error as a string.
    reported(caught(`error.toString() === '${deadInFirefox}'`), 'prefix'),
    reported(caught(`String(error) === '${orphaned}'`), 'prefix'),
    // A list.
    {
      code: `const TEXTS = [\n'receiving end does not exist',\n'message port closed'];\n${rejected('TEXTS.some((text) => err.message.includes(text))')}`,
      errors: [
        {
          messageId: 'letters',
          line: 2,
          suggestions: [
            {
              messageId: 'compareWith',
              output: `const TEXTS = [\n'Receiving end does not exist',\n'message port closed'];\n${rejected('TEXTS.some((text) => err.message.includes(text))')}`,
            },
          ],
        },
      ],
    },
    // Text that only one target has.
    {
      code: caught(`error.message === '${dead}'`),
      settings: bothTargets,
      errors: [
        {
          messageId: 'oneEngine',
          data: { engine: 'Chromium', text: dead, other: 'Firefox', counterpart: deadInFirefox },
        },
      ],
    },
    {
      code: caught(`error.message.includes('No such native application')`),
      settings: bothTargets,
      errors: [{ messageId: 'oneEngine' }],
    },
    {
      code: caught(`error.message === '${dead}'`),
      settings: {
        'webext-ports': {
          manifest: {
            manifest_version: 3,
            background: { service_worker: 'a.js' },
            browser_specific_settings: { gecko: { id: 'a@b' } },
          },
        },
      },
      errors: [{ messageId: 'oneEngine' }],
    },
  ],
});

runRuleInTypeScript(rule, {
  valid: [
    caught(`(error as Error).message === '${tooLarge}'`),
    `function f(error: Error) { return error.message === 'Attempting to use a disconnected port'; }`,
    `const isGone = (error: unknown): error is Error => error instanceof Error && error.message.includes('Extension context invalidated');`,
    `const text = error instanceof Error ? error.message : String(error); if (text === '${orphaned}') a();`,
    `function f(error: unknown) { const text = error instanceof Error ? error.message : describe(error); return text === 'Extension context invalidated'; }`,
  ],
  invalid: [
    reported(caught(`(error as Error).message !==\n '${oldTooLarge}'`), 'gone', [oldTooLarge, tooLarge]),
    reported(
      `const isGone = (error: unknown) => error instanceof Error && error.message.includes('extension context invalidated');`,
      'letters',
      ['extension context', 'Extension context'],
    ),
    reported(
      `try { chrome.runtime.sendMessage(1); } catch (error: unknown) { const text = error instanceof Error ? error.message : String(error); if (text === 'Extension context invalidated') a(); }`,
      'part',
      [`'Extension context invalidated'`, `'${orphaned}'`],
    ),
  ],
});
