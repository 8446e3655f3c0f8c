import rule from '../../rules/no-unsupported-port-error.ts';
import { runRule, typescript } from './rule-tester.ts';

function targets(versions: Record<string, string>) {
  return { 'webext-ports': { targets: versions } };
}

const chrome = targets({ chrome: '120' });
const firefox = targets({ firefox: '115' });
const listen = (body: string): string =>
  `const port = chrome.runtime.connect(); port.onDisconnect.addListener((p) => { ${body} });`;
const listenAsync = (body: string): string => listen(body).replace('((p) =>', '(async (p) =>');
const native = (body: string): string =>
  `const port = chrome.runtime.connectNative('app'); port.onDisconnect.addListener((p) => { ${body} });`;

// Reading `port.error`.
runRule(rule, {
  valid: [
    // What a target has may be read.
    { code: listen('log(p.error)'), settings: firefox },
    { code: listen('log(p.error)'), settings: targets({ safari: '18' }) },
    { code: listen('log(p.error)'), settings: targets({ safari: '18.4', firefox: '128' }) },
    {
      code: listen('log(p.error)'),
      settings: {
        'webext-ports': {
          manifest: {
            manifest_version: 3,
            background: { scripts: ['b.js'] },
            browser_specific_settings: { gecko: {} },
          },
        },
      },
    },
    // Checked before a member of it is read.
    ...[
      'if (p.error) log(p.error.message)',
      'log(p.error?.message)',
      'if (!p.error) return; log(p.error.message)',
      'const { error } = p; if (error) log(error.message)',
      'const { error } = p; log(error?.message)',
      'const { message } = p.error ?? {}; log(message)',
      'try { log(p.error.message) } catch { log("closed") }',
      'log(String(p.error))',
      // Who reads lastError elsewhere knows of browsers that give another reason.
      'log(isWebExtensionsApi ? p.error.message : chrome.runtime.lastError?.message)',
    ].map((body) => ({ code: listen(body), settings: firefox })),
    // No ports.
    'worker.onerror = (event) => log(event.error)',
    'const { port1 } = new MessageChannel(); log(port1.error)',
    'async function f() { const { error } = await api.get(); return error }',
    'request.onerror = () => reject(request.error)',
    "const port = new SharedWorker('w.js').port; log(port.error)",
    'function handle(port) { return port.error }',
    // Writing is not reading, and what a project sets itself it may read.
    'const port = chrome.runtime.connect(); port.error = null',
    'const port = chrome.runtime.connect(); setTimeout(() => { port.error = { message: "late" } }, 9); send(() => port.error)',
    // lastError is read, too, in whatever order.
    listenAsync('const { lastError } = chrome.runtime; await note(); log(p.error ?? lastError)'),
    { code: listenAsync('await note(); log(p.error)'), settings: firefox },
    listenAsync('await note(); if (import.meta.env.FIREFOX) log(p.error)'),
    listen('log(p.error ?? chrome.runtime.lastError)'),
    listen('const reason = chrome.runtime.lastError || p.error; log(reason)'),
    listen('let error = chrome.runtime.lastError; if (p && p.error) { error = p.error } log(error)'),
    listen('const error = p.error || getLastError(); log(error)'),
    // 'error' in port.
    listen("if ('error' in p) log(p.error)"),
    listen("log('error' in p ? p.error : undefined)"),
    listen("if (!('error' in p)) return; log(p.error)"),
    listen("'error' in p && log(p.error)"),
    listen("if (Object.hasOwn(p, 'error')) log(p.error)"),
    listen("if (p.hasOwnProperty('error')) log(p.error)"),
    listen("if (Reflect.has(p, 'error')) log(p.error)"),
    // The browser is tested.
    listen("if (import.meta.env.BROWSER === 'firefox') log(p.error)"),
    listen("if (location.protocol === 'moz-extension:') log(p.error)"),
    listen("if (typeof InstallTrigger !== 'undefined') log(p.error)"),
    // The browser is tested by a name that does not say so.
    `const ff = /firefox/i.test(navigator.userAgent); ${listen('if (ff) log(p.error)')}`,
    `const env = { fx: navigator.userAgent.includes('Firefox') }; ${listen('if (env.fx) log(p.error)')}`,
    `const isFx = () => 'getBrowserInfo' in browser.runtime || 'InstallTrigger' in self; ${listen('if (isFx()) log(p.error)')}`,
    listen('if (import.meta.env.FIREFOX) { log(p.error) }'),
    listen("if (typeof browser !== 'undefined') log(p.error); else log('?')"),
    listen('if (isChrome) { note() } else { log(p.error) }'),
    listen('if (!IS_FIREFOX) return; log(p.error)'),
    listen('log(BrowserApi.isFirefox() ? p.error.message : reason())'),
    listen("switch (browserName) { case 'firefox': log(p.error); break; default: }"),
    "const isFirefox = navigator.userAgent.includes('Firefox'); const port = chrome.runtime.connect(); if (isFirefox) port.onDisconnect.addListener(() => log(port.error));",
    // The file is for Firefox.
    { code: listen('log(p.error)'), filename: 'platform/firefox/ports.js' },
    { code: listen('log(p.error)'), filename: 'src/ports.firefox.js' },
    // Not surely in the turn of the connect, nor surely the port of that connect.
    ...[
      'try { await hello(this.port); return } catch { if (this.port.error) log(this.port.error) }',
      'try { await hello(this.port) } catch { } log(this.port.error)',
      'try { await hello(this.port) } finally { log(this.port.error) }',
      'if (slow) await hello(this.port); log(this.port.error)',
      'for (;;) { log(this.port.error); await hello(this.port) }',
      'while (await more()) log(this.port.error)',
    ].map((body) => ({
      code: `class A { async f() { this.port = browser.runtime.connect(); ${body} } }`,
      settings: firefox,
    })),
    ...[
      'if (!port) port = browser.runtime.connect(); log(port.error)',
      'port ??= browser.runtime.connect(); log(port.error)',
      'try { port = browser.runtime.connect() } catch { log(port.error) }',
      'switch (a) { case 1: port = browser.runtime.connect(); default: log(port.error) }',
    ].map((body) => ({ code: `let port; function f(a) { ${body} }`, settings: firefox })),
    {
      code: 'function* f() { const port = browser.runtime.connect(); yield 1; log(port.error) }',
      settings: firefox,
    },
    // `this` is not the port, and a message is not either.
    'const port = chrome.runtime.connect(); port.onMessage.addListener((message) => log(message.error));',
    'const port = chrome.runtime.connect(); port.onDisconnect.addListener(function () { log(this.error) });',
  ],
  invalid: [
    {
      code: listen('log(p.error)'),
      settings: chrome,
      errors: [
        {
          message:
            '`p.error` is always undefined in Chrome; to get the reason there, also read `chrome.runtime.lastError` in this onDisconnect listener.',
          suggestions: [
            {
              messageId: 'readLastErrorToo',
              data: { runtime: 'chrome.runtime' },
              output: listen('log(p.error ?? chrome.runtime.lastError)'),
            },
          ],
        },
      ],
    },
    {
      code: listen('if (p.error) warn(p.error.message)'),
      errors: [
        {
          message:
            '`p.error` is always undefined in Chrome and Edge; to get the reason there, also read `chrome.runtime.lastError` in this onDisconnect listener.',
          suggestions: [
            {
              messageId: 'readLastErrorToo',
              output: listen('if (p.error ?? chrome.runtime.lastError) warn(p.error.message)'),
            },
          ],
        },
        {
          messageId: 'unsupported',
          suggestions: [
            {
              messageId: 'readLastErrorToo',
              output: listen('if (p.error) warn((p.error ?? chrome.runtime.lastError)?.message)'),
            },
          ],
        },
      ],
    },
    {
      code: listen('if (p?.error && go) warn(p?.error?.message)'),
      settings: targets({ safari: '17.4', edge: '120' }),
      errors: [
        {
          message:
            '`p.error` is always undefined in Edge and Safari before 18; to get the reason there, also read `chrome.runtime.lastError` in this onDisconnect listener.',
          suggestions: [
            {
              messageId: 'readLastErrorToo',
              output: listen('if ((p?.error ?? chrome.runtime.lastError) && go) warn(p?.error?.message)'),
            },
          ],
        },
        {
          messageId: 'unsupported',
          suggestions: [
            {
              messageId: 'readLastErrorToo',
              output: listen('if (p?.error && go) warn((p?.error ?? chrome.runtime.lastError)?.message)'),
            },
          ],
        },
      ],
    },
    // The outer port, destructuring, aliases, collections of the listener's file.
    { code: listen('log(port.error)'), errors: [{ messageId: 'unsupported', suggestions: 1 }] },
    { code: listen('const { error } = p; log(error)'), errors: [{ messageId: 'unsupported' }] },
    {
      code: 'const port = chrome.runtime.connect(); port.onDisconnect.addListener(({ error: reason }) => { log(reason) });',
      errors: [
        {
          messageId: 'unsupported',
          data: { port: 'port', browsers: 'Chrome and Edge', runtime: 'chrome.runtime' },
        },
      ],
    },
    {
      code: 'let port; function open() { port = browser.runtime.connect(); } function check() { return port.error }',
      errors: [
        {
          message:
            '`port.error` is always undefined in Chrome and Edge; read `browser.runtime.lastError` in the onDisconnect listener and keep its message for later.',
        },
      ],
    },
    {
      code: "import api from 'webextension-polyfill'; const port = api.runtime.connectNative('a'); port.onDisconnect.addListener((p) => { if (p.error) note(); });",
      errors: [
        {
          messageId: 'unsupported',
          suggestions: [
            {
              messageId: 'readLastErrorToo',
              output:
                "import api from 'webextension-polyfill'; const port = api.runtime.connectNative('a'); port.onDisconnect.addListener((p) => { if (p.error ?? api.runtime.lastError) note(); });",
            },
          ],
        },
      ],
    },
    {
      code: 'chrome.runtime.onConnect.addListener((port) => { port.onDisconnect.addListener(gone) }); function gone(port) { report(`gone: ${port.error}`) }',
      errors: [{ messageId: 'unsupported', suggestions: 1 }],
    },
    // A test of something else is no guard.
    {
      code: listen('if (chrome.runtime.id) log(p.error)'),
      errors: [{ messageId: 'unsupported', suggestions: 1 }],
    },
    {
      code: listen('if (p.name === "a") log(p.error)'),
      errors: [{ messageId: 'unsupported', suggestions: 1 }],
    },
    typescript({
      code: 'const port: chrome.runtime.Port = open(); export const reason = () => port!.error;',
      errors: [{ messageId: 'unsupportedElsewhere' }],
    }),
    // Where every target has it, it is null after an ordinary end.
    {
      code: listen('log(p.error.message)'),
      settings: firefox,
      errors: [
        {
          message:
            '`p.error.message` throws when the port was closed without an error: `error` is null then, so check it first or read it with `?.`.',
          suggestions: [{ messageId: 'readIfPresent', output: listen('log(p.error?.message)') }],
        },
      ],
    },
    {
      code: listen('const { error } = p; log(error.message)'),
      settings: firefox,
      errors: [{ messageId: 'uncheckedError', suggestions: 1 }],
    },
    {
      code: listen('const { message } = p.error; log(message)'),
      settings: targets({ safari: '18', firefox: '115' }),
      errors: [{ messageId: 'uncheckedError', suggestions: [] }],
    },
    {
      code: 'const port = browser.runtime.connect(); port.onDisconnect.addListener(({ error }) => log(error.message));',
      settings: firefox,
      errors: [{ messageId: 'uncheckedError', suggestions: 1 }],
    },
    // In the same turn there is no error yet, in any browser.
    {
      code: 'const port = browser.runtime.connect(); if (port.error) retry();',
      settings: firefox,
      errors: [
        {
          message:
            '`port.error` is always null here, right after the port was opened: a connection fails later, and then onDisconnect fires.',
        },
      ],
    },
    // After an await, lastError is gone, too: reading both there repairs nothing.
    {
      code: listenAsync('await note(); log(p.error)'),
      errors: [
        {
          message:
            '`p.error` is always undefined in Chrome and Edge; to get the reason there, also read `chrome.runtime.lastError` in this onDisconnect listener, before its first `await`: after that it is gone.',
        },
      ],
    },
    {
      code: listenAsync('for await (const line of lines) log(line, p.error)'),
      errors: [{ messageId: 'unsupportedAfterAwait' }],
    },
    {
      code: listenAsync('try { await note() } catch { log(p.error) }'),
      errors: [{ messageId: 'unsupportedAfterAwait' }],
    },
    {
      code: listenAsync('try { await note() } finally { if (p.error) log() }'),
      errors: [{ messageId: 'unsupportedAfterAwait' }],
    },
    {
      code: listenAsync('if (slow) await note(); log(p.error)'),
      errors: [{ messageId: 'unsupportedAfterAwait' }],
    },
    {
      code: listenAsync('log(p.error); await note()'),
      errors: [
        {
          messageId: 'unsupported',
          suggestions: [
            {
              messageId: 'readLastErrorToo',
              output: listenAsync('log(p.error ?? chrome.runtime.lastError); await note()'),
            },
          ],
        },
      ],
    },
    {
      code: 'class A { async f() { await ready; this.port = browser.runtime.connect(); if (a) { log(this.port.error) } } }',
      settings: firefox,
      errors: [{ messageId: 'tooEarly' }],
    },
    {
      code: 'async function f(ids) { for (const id of ids) { const port = browser.tabs.connect(id); log(port.error); await 1 } }',
      settings: firefox,
      errors: [{ messageId: 'tooEarly' }],
    },
  ],
});

// Reading `runtime.lastError`.
runRule(rule, {
  valid: [
    // Checked first.
    listen('if (chrome.runtime.lastError) log(chrome.runtime.lastError.message)'),
    listen('log(chrome.runtime.lastError?.message)'),
    listen('chrome.runtime.lastError && log(chrome.runtime.lastError.message)'),
    listen('if (!chrome.runtime.lastError) return; log(chrome.runtime.lastError.message)'),
    listen("log(chrome.runtime.lastError ? chrome.runtime.lastError.message : 'closed')"),
    listen('const error = chrome.runtime.lastError; if (error) log(error.message)'),
    listen('const error = chrome.runtime.lastError; log(error && error.message)'),
    listen('const error = chrome.runtime.lastError; if (error == null) { return } log(error.message)'),
    listen('try { log(chrome.runtime.lastError.message) } catch { log("closed") }'),
    listen('void chrome.runtime.lastError'),
    listen('const { lastError } = chrome.runtime; if (lastError) log(lastError.message)'),
    listen('const { lastError } = chrome.runtime; log(lastError?.message)'),
    listen("const { message } = chrome.runtime.lastError ?? { message: 'closed' }; log(message)"),
    listen('const { lastError } = request; log(lastError.message)'),
    // In Chromium a native host that goes is always an error.
    { code: native('log(chrome.runtime.lastError.message)'), settings: chrome },
    native('if (isChrome) log(chrome.runtime.lastError.message)'),
    // Callbacks of the API have their own lastError.
    'chrome.tabs.query({}, () => { if (chrome.runtime.lastError) log(chrome.runtime.lastError.message) })',
    'chrome.tabs.sendMessage(1, {}, () => { const port = chrome.runtime.connect(); log(chrome.runtime.lastError) })',
    listen('chrome.storage.local.get("a", () => { log(chrome.runtime.lastError) })'),
    listen('setTimeout(() => { chrome.tabs.get(1, () => log(chrome.runtime.lastError)) })'),
    // In time.
    'const port = chrome.runtime.connect(); port.onDisconnect.addListener(async () => { const error = chrome.runtime.lastError; await tell(error) });',
    'const port = chrome.runtime.connect(); port.onDisconnect.addListener(async () => { if (slow) { await tell(); return } log(chrome.runtime.lastError) });',
    listen('const message = chrome.runtime.lastError?.message; setTimeout(() => log(message))'),
    'function onTab(tab) { const port = chrome.tabs.connect(tab.id); if (chrome.runtime.lastError) return; use(port) } chrome.tabs.create({}, onTab)',
    'function done(m) { if (chrome.runtime.lastError) return; use(m) } const port = chrome.runtime.connect(); port.onMessage.addListener(done); chrome.runtime.sendMessage(1, done)',
    // Not in the turn of the connect.
    'async function f() { await hello(chrome.runtime.connect()); log(chrome.runtime.lastError) }',
    'async function f() { const port = chrome.runtime.connect(); await settled; log(chrome.runtime.lastError) }',
    'function f() { log(chrome.runtime.lastError) } const port = chrome.runtime.connect();',
  ],
  invalid: [
    {
      code: listen("log('gone: ' + chrome.runtime.lastError.message)"),
      settings: chrome,
      errors: [
        {
          message:
            '`chrome.runtime.lastError.message` throws when the port was closed without an error: `lastError` is not set then, so check it first or read it with `?.`.',
          suggestions: [
            {
              messageId: 'readIfPresent',
              output: listen("log('gone: ' + chrome.runtime.lastError?.message)"),
            },
          ],
        },
      ],
    },
    {
      code: listen('const { lastError } = chrome.runtime; log(lastError.message)'),
      settings: chrome,
      errors: [
        {
          messageId: 'uncheckedLastError',
          suggestions: [
            {
              messageId: 'readIfPresent',
              output: listen('const { lastError } = chrome.runtime; log(lastError?.message)'),
            },
          ],
        },
      ],
    },
    {
      code: listen('const { message } = chrome.runtime.lastError; log(message)'),
      settings: chrome,
      errors: [{ messageId: 'uncheckedLastError', suggestions: [] }],
    },
    {
      code: native('log(chrome.runtime.lastError.message)'),
      settings: targets({ chrome: '120', firefox: '128' }),
      errors: [
        {
          message:
            '`chrome.runtime.lastError.message` throws when the port was closed without an error, and always in Firefox: `lastError` is not set then, so check it first or read it with `?.`.',
          suggestions: [
            { messageId: 'readIfPresent', output: native('log(chrome.runtime.lastError?.message)') },
          ],
        },
      ],
    },
    {
      code: listen('const error = chrome.runtime.lastError; log(error.message)'),
      errors: [
        {
          messageId: 'uncheckedLastError',
          suggestions: [
            {
              messageId: 'readIfPresent',
              output: listen('const error = chrome.runtime.lastError; log(error?.message)'),
            },
          ],
        },
      ],
    },
    typescript({
      code: listen('log(chrome.runtime.lastError!.message)'),
      errors: [
        {
          messageId: 'uncheckedLastError',
          suggestions: [
            { messageId: 'readIfPresent', output: listen('log(chrome.runtime.lastError!?.message)') },
          ],
        },
      ],
    }),
    {
      code: 'const port = chrome.runtime.connect(); port.onDisconnect.addListener(async () => { await note(); log(chrome.runtime.lastError) });',
      errors: [
        {
          message:
            '`chrome.runtime.lastError` is no longer set after an `await`; read it at the start of the onDisconnect listener and keep it in a variable.',
        },
      ],
    },
    {
      code: listenAsync('for await (const line of lines) log(line, chrome.runtime.lastError)'),
      errors: [{ messageId: 'lastErrorTooLate' }],
    },
    {
      code: listen('setTimeout(() => { log(chrome.runtime.lastError) }, 100)'),
      errors: [
        {
          message:
            '`chrome.runtime.lastError` is no longer set in a function that `setTimeout` runs later; read it at the start of the onDisconnect listener and keep it in a variable.',
        },
      ],
    },
    {
      code: listen('save().then(() => log(chrome.runtime.lastError))'),
      errors: [{ messageId: 'lastErrorTooLate' }],
    },
    {
      code: 'const port = chrome.runtime.connect(); if (chrome.runtime.lastError) retry();',
      errors: [
        {
          message:
            '`chrome.runtime.lastError` says nothing about the port right after it was opened; the reason of a disconnect is set only while an onDisconnect listener runs.',
        },
      ],
    },
    {
      code: 'const port = chrome.runtime.connect(); port.onMessage.addListener(() => { if (chrome.runtime.lastError) stop() });',
      errors: [
        {
          messageId: 'lastErrorElsewhere',
          data: { text: 'chrome.runtime.lastError', where: 'in an onMessage listener' },
        },
      ],
    },
  ],
});
