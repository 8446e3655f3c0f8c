import rule from '../../rules/no-unguarded-reconnect.ts';
import { runRule } from './rule-tester.ts';

function reconnecting(body: string, before = ''): string {
  return `let port;
${before}
function open() {
  port = chrome.runtime.connect();
  port.onMessage.addListener(handle);
  port.onDisconnect.addListener(() => { ${body} });
}
open();`;
}

/** A function that connects only where there is no port yet. */
function connectingOnce(body: string, guard = 'if (port) return;', more = ''): string {
  return `let port, other;
${more}
function open() { ${guard}
  port = chrome.runtime.connect();
  port.onDisconnect.addListener(() => { ${body} });
}
open();`;
}

runRule(rule, {
  valid: [
    `class Client { get port() { return chrome.runtime.connect(); }
       open() { this.port.onDisconnect.addListener(() => setTimeout(() => this.open(), 1000)); } }`,
    `class Client { get port() { return chrome.runtime.connect(); }
       open() { const port = this.port; port.onDisconnect.addListener(() => { if (this.port.name) this.close(); }); } }`,
    reconnecting('port = null;'),
    // A delay.
    reconnecting('setTimeout(open, 1000);'),
    reconnecting('setTimeout(() => open(), delay);'),
    reconnecting('sleep(1000).then(open);'),
    reconnecting('sleep(1000).then(() => { open(); });'),
    reconnecting('void (async () => { await sleep(1000); open(); })();'),
    reconnecting('chrome.alarms.create("reconnect", { delayInMinutes: 1 });'),
    // A condition.
    reconnecting('if (chrome.runtime?.id) open();'),
    reconnecting('if (!chrome.runtime?.id) return; open();'),
    reconnecting('if (chrome.runtime.lastError) { return; } open();'),
    reconnecting('if (attempts++ < 5) open();'),
    reconnecting('attempts++ < 5 && open();'),
    reconnecting('document.hidden ? later() : open();'),
    reconnecting('switch (state) { case "open": open(); }'),
    reconnecting('try { open(); } catch { port = null; }'),
    reconnecting('retry();', 'function retry() { if (attempts++ > 5) return; open(); }'),
    reconnecting('retry();', 'function retry() { setTimeout(open, 1000); }'),
    // Only when something else happens.
    reconnecting('document.addEventListener("visibilitychange", open);'),
    reconnecting('addEventListener("focus", () => open(), { once: true });'),
    // Async listeners that wait.
    `function open() { const port = chrome.runtime.connect(); port.onDisconnect.addListener(async () => { await sleep(1000); open(); }); }`,
    // The new port gets no such listener: this happens once.
    `const port = chrome.runtime.connect(); let other;
     port.onDisconnect.addListener(() => { other = chrome.runtime.connect(); });`,
    `function open() { return chrome.runtime.connect(); }
     const port = open(); port.onDisconnect.addListener(() => { open().postMessage('again'); });`,
    // A guard in the function that connects.
    `let tries = 0; function open() { if (tries++ > 3) return; const port = chrome.runtime.connect(); port.onDisconnect.addListener(open); } open();`,
    // What the port before ended with, and what an older one did, may say that it is no use.
    `let port; function open() { if (port?.error) return; port = browser.runtime.connect(); port.onDisconnect.addListener(open); } open();`,
    `function open() { const port = browser.runtime.connect(); if (port.error) throw port.error; else note(); port.onDisconnect.addListener(open); } open();`,
    `function open() { const port = browser.runtime.connect(); if (status.error) return; port.onDisconnect.addListener(open); } open();`,
    `async function open() { await ready(); const port = chrome.runtime.connect(); port.onDisconnect.addListener(open); } open();`,
    // What is asked for stands in its place still, or is not emptied each time, or only afterwards.
    connectingOnce('open();'),
    connectingOnce('other = null; open();'),
    connectingOnce('if (done) port = null; open();'),
    connectingOnce('open(); port = null;'),
    connectingOnce('setTimeout(() => { port = null; }); open();'),
    connectingOnce('port = null; setTimeout(open, 1000);'),
    connectingOnce('port = null; open();', 'if (stopped) return;'),
    connectingOnce('port = null; open();', 'if (port && tries > 3) return;'),
    connectingOnce('port = undefined; open();', 'if (port !== null) return;'),
    `let port; function open() { if (port) { port = chrome.runtime.connect(); port.onDisconnect.addListener(() => { port = null; open(); }); } }`,
    `class A { open() { if (this.port) return; this.port = chrome.runtime.connect(); this.port.onDisconnect.addListener(() => { other.port = null; this.open(); }); } }`,
    connectingOnce('if (other) { port = null; } open();'),
    connectingOnce('if (port) { port = null; } else { port = other; } open();'),
    connectingOnce('if (!port) { port = null; } open();'),
    connectingOnce('if (port) { port = undefined; } open();', 'if (port !== undefined) return;'),
    connectingOnce('if (port) { port = undefined; refill(); } open();'),
    // What is emptied may be filled again before it is asked for.
    `let port, problem; function check() { if (!chrome.runtime?.id) problem = 'gone'; }
     function connect() { problem = null; check(); if (problem) return; port = chrome.runtime.connect(); port.onDisconnect.addListener(connect); } connect();`,
    `let port, stopped; function connect() { stopped = false; if (late()) stopped = true; if (stopped) return; port = chrome.runtime.connect(); port.onDisconnect.addListener(connect); } connect();`,
    `class A { pool = []; connect() { this.port = chrome.runtime.connect(); this.port.onDisconnect.addListener(() => { this.port = null; this.port = this.pool.pop(); if (!this.port) this.connect(); }); } }`,
    `class A { #port; connect() { this.#port = chrome.runtime.connect(); this.#port.onDisconnect.addListener(() => { this.#port = null; this.onclose?.(this); if (this.#port === null) this.connect(); }); } }`,
    connectingOnce('port = null; open();', 'refill(); if (port) return;'),
    // Not ports.
    'function open() { socket.connect(); socket.on("disconnect", open); } open();',
    'function open() { const s = io.connect(); s.onclose = open; } open();',
  ],
  invalid: [
    {
      // A getter that connects.
      code: `class Client { get port() { return chrome.runtime.connect(); }
  open() { const port = this.port; port.onDisconnect.addListener(() => { this.open(); }); } }`,
      errors: [{ messageId: 'unguarded', line: 2 }],
    },
    {
      code: `function open() {
  const port = chrome.runtime.connect();
  port.onDisconnect.addListener(open);
}
open();`,
      errors: [
        {
          message:
            'While nobody listens on the other side, every new port is disconnected at once, so this loops without end; and once the extension was reloaded, connect throws in its old content scripts. Wait before connecting again, longer each time, and stop when runtime.id is gone.',
          line: 3,
          column: 33,
        },
      ],
    },
    { code: reconnecting('queueMicrotask(() => open());'), errors: [{ messageId: 'unguarded', line: 6 }] },
    {
      // A port that is just opened has no error yet, so nothing is ever left here.
      code: `class Feed {
        keep() {
          const port = browser.runtime.connect({ name: this.name });
          if (port.error) { return; }
          port.onDisconnect.addListener(() => { this.ended?.(); this.keep(); });
        }
      }`,
      errors: [{ messageId: 'unguarded', line: 5 }],
    },
    {
      // Another function of the name `connect` opens nothing here, and one loop is one report.
      code: `class Client { connect() { this.port = chrome.runtime.connect(); } }
function open() { const port = chrome.runtime.connect(); port.onDisconnect.addListener(open); }`,
      errors: [{ messageId: 'unguarded', line: 2 }],
    },
    {
      code: connectingOnce(
        'port = null; console.log("gone"); note(); open();',
        undefined,
        'function note() { other = 1; }',
      ),
      errors: 1,
    },
    // What is asked for is emptied before.
    { code: connectingOnce('port = null; open();'), errors: [{ messageId: 'unguarded', line: 5 }] },
    { code: connectingOnce('port = undefined; open();', 'if (port) { return port; }'), errors: 1 },
    {
      code: connectingOnce('if (port) { port.onMessage.removeListener(handle); port = undefined; } open();'),
      errors: 1,
    },
    { code: connectingOnce('port = null; open();', 'if (port !== null) return port;'), errors: 1 },
    { code: connectingOnce('port = null; if (!port) open();', 'if (port != undefined) return;'), errors: 1 },
    { code: connectingOnce('open();', 'port = null; if (port) return;'), errors: 1 },
    {
      code: connectingOnce('ended();', 'if (port) return;', 'function ended() { port = void 0; open(); }'),
      errors: 1,
    },
    {
      code: `let port; function open() { port ??= listen(); return port; }
function listen() { const next = chrome.runtime.connect(); next.onDisconnect.addListener(() => { port = undefined; open(); }); return next; }`,
      errors: [{ messageId: 'unguarded', line: 2 }],
    },
    {
      code: `class Client {
  open() {
    if (!this.port) {
      this.port = chrome.runtime.connect(id);
      this.port.onDisconnect.addListener(() => {
        delete this.port;
        this.open();
      });
    }
    return this.port;
  }
}`,
      errors: [{ messageId: 'unguarded', line: 7 }],
    },
    { code: reconnecting('open();'), errors: [{ messageId: 'unguarded', line: 6 }] },
    {
      code: reconnecting('closed();', 'function closed() { port = null; open(); }'),
      errors: [{ messageId: 'unguarded', line: 6 }],
    },
    {
      code: `let port;
function handleDisconnect() { port = null; connectPort(); }
function connectPort() {
  port = chrome.runtime.connect({ name: 'proxy' });
  port.onMessage.addListener(handle);
  port.onDisconnect.addListener(handleDisconnect);
}
connectPort();`,
      errors: [{ messageId: 'unguarded', line: 6 }],
    },
    {
      code: `class Client {
  constructor() { this.port = this.build(); }
  build() {
    const port = browser.runtime.connect({ name: 'client' });
    port.onDisconnect.addListener(() => { this.port = this.build(); });
    return port;
  }
}`,
      errors: [{ messageId: 'unguarded', line: 5 }],
    },
    {
      code: `(function connect() { const port = chrome.runtime.connectNative('host'); port.onDisconnect.addListener(connect); })();`,
      errors: [{ messageId: 'unguarded' }],
    },
  ],
});
