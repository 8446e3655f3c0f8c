import rule from '../../rules/no-port-listener-result.ts';
import { runRule } from './rule-tester.ts';

const open = 'const port = chrome.runtime.connect();';
const checkAsync = [{ checkAsync: true }];

runRule(rule, {
  valid: [
    `${open} port.onMessage.addListener((message) => { show(message); });`,
    `${open} port.onMessage.addListener((message) => { if (!message) return; show(message); });`,
    // Ways out of the function.
    `${open} port.onMessage.addListener((message) => { if (!message) return port.postMessage(null); });`,
    `${open} port.onMessage.addListener((message) => show(message));`,
    `${open} port.onMessage.addListener((message) => { if (done) return undefined; if (other) return null; return false; });`,
    `${open} port.onMessage.addListener((message) => { return Promise.resolve(); });`,
    `${open} port.onMessage.addListener((message) => void show(message));`,
    // Of a function inside.
    `${open} port.onMessage.addListener((message) => { list.some((item) => { return true; }); });`,
    // Where the result counts.
    'chrome.runtime.onMessage.addListener((message, sender, sendResponse) => { later(sendResponse); return true; });',
    `${open}
     function handle(message) { return true; }
     port.onMessage.addListener(handle);
     chrome.runtime.onMessage.addListener(handle);`,
    `${open}
     const handle = (message) => { return { ok: true }; };
     port.onMessage.addListener(handle);
     const answer = handle({ local: true });`,
    `${open} export function handle(message) { return true; } port.onMessage.addListener(handle);`,
    `${open} export const handle = (message) => true; port.onMessage.addListener(handle);`,
    `${open} port.onMessage.addListener(function again(message) { if (message.next) return again(message.next) === true; return true; });`,
    `${open} port.onMessage.addListener(wrap((message) => true));`,
    `class Store { constructor() { this.port = chrome.runtime.connect(); this.port.onMessage.addListener(this.handle); }
       handle = (message) => { return true; } }`,
    // Not a port.
    'socket.onMessage.addListener((message) => { return true; });',
    'const worker = new Worker("w.js"); worker.onMessage.addListener(() => true);',
    // Async listeners: only where asked for, and not where they catch.
    `${open} port.onMessage.addListener(async (message) => { await save(message); });`,
    `${open} port.onMessage.addListener(async (message) => { await save(message); return; });`,
    `${open} port.onMessage.addListener(async (message) => { return save(message); });`,
    `${open} port.onMessage.addListener(async (message) => save(await find(message)));`,
    // Promises of work, and of time: no replies.
    `${open} port.onMessage.addListener((messages) => { return Promise.all(messages.map(save)); });`,
    `${open} port.onMessage.addListener(() => new Promise((resolve) => setTimeout(resolve, 100)));`,
    `${open} port.onMessage.addListener(async () => { return new Promise((resolve) => { done = () => resolve(); }); });`,
    `${open} port.onMessage.addListener(() => { return Promise.resolve(undefined); });`,
    `async function handle(message) { return true; } ${open} port.onMessage.addListener(handle); queue.push(handle(1));`,
    'chrome.runtime.onMessage.addListener(async (message) => { await save(message); return true; });',
    {
      code: `${open} port.onMessage.addListener(async (message) => { try { await save(message); } catch (error) { log(error); } });`,
      options: checkAsync,
    },
    {
      code: `${open} port.onMessage.addListener(async (message) => {
        const id = message; let found;
        try { found = await save(id); } catch { return; } finally { done(); }
        return;
      });`,
      options: checkAsync,
    },
    {
      code: 'chrome.runtime.onMessage.addListener(async (message) => { await save(message); });',
      options: checkAsync,
    },
    // What is awaited cannot be rejected, or is caught; the rest throws as it would without async.
    ...[
      'show(message);',
      'log(message); try { await save(message); } catch (error) { log(error); } show(message);',
      'if (message.id) { try { for await (const part of parts) add(part); } catch { stop(); } }',
      'await save(message).catch(report);',
      'const tab = await find(message).then(first, () => undefined); show(tab);',
      'await Promise.allSettled([save(message), send(message)]);',
      'await new Promise((resolve) => setTimeout(resolve, 100)); show(message);',
      'list.forEach(async (each) => { await save(each); });',
      'await 0; await Promise.resolve(); await save(message)?.catch(report);',
    ].map((body) => ({
      code: `${open} port.onMessage.addListener(async (message) => { ${body} });`,
      options: checkAsync,
    })),
  ],
  invalid: [
    {
      code: `${open} port.onMessage.addListener(async (message) => { await save(message); return true; });`,
      errors: [
        {
          messageId: 'returnedTrue',
          suggestions: [
            {
              messageId: 'returnNothing',
              output: `${open} port.onMessage.addListener(async (message) => { await save(message); return; });`,
            },
          ],
        },
      ],
    },
    {
      code: `${open} port.onMessage.addListener(async (message) => ({ answer: await find(message) }));`,
      errors: [{ messageId: 'returnedReply' }],
    },
    {
      code: `${open} port.onMessage.addListener(async (message) => { return true; });`,
      options: checkAsync,
      errors: [{ messageId: 'returnedTrue', suggestions: 1 }],
    },
    {
      code: `${open} port.onMessage.addListener(() => new Promise((resolve) => chrome.tabs.query({}, resolve)));`,
      errors: [{ messageId: 'returnedReply' }],
    },
    {
      code: `${open} port.onMessage.addListener((message) => { show(message); return true; });`,
      errors: [
        {
          message:
            "Returning true keeps a channel open for runtime.onMessage only: browsers ignore what a port's onMessage listener returns. Answer with the postMessage of the port.",
          suggestions: [
            {
              messageId: 'returnNothing',
              output: `${open} port.onMessage.addListener((message) => { show(message); return; });`,
            },
          ],
        },
      ],
    },
    {
      code: `chrome.runtime.onConnect.addListener((port) => {
  port.onMessage.addListener((message) => {
    switch (message.type) {
      case 'a':
        return true;
      default:
        return true;
    }
  });
});`,
      errors: [
        { messageId: 'returnedTrue', line: 5, suggestions: 1 },
        { messageId: 'returnedTrue', line: 7, suggestions: 1 },
      ],
    },
    {
      code: `${open} port.onMessage.addListener((message) => true);`,
      errors: [{ messageId: 'returnedTrue', suggestions: [] }],
    },
    {
      code: `${open} port.onMessage.addListener((message) => ({ answer: 42 }));`,
      errors: [
        {
          message:
            "Browsers ignore what a port's onMessage listener returns, so this reply is lost. Send it with the postMessage of the port.",
        },
      ],
    },
    {
      code: `${open} port.onMessage.addListener(function (message) { return Promise.resolve({ answer: 42 }); });`,
      errors: [{ messageId: 'returnedReply' }],
    },
    {
      code: `${open} port.onMessage.addListener(function (message) { return new Promise((resolve) => resolve(1)); });`,
      errors: [{ messageId: 'returnedReply' }],
    },
    {
      code: `${open} function handle(message) { return 'pong'; } port.onMessage.addListener(handle);`,
      errors: [{ messageId: 'returnedReply' }],
    },
    {
      code: `chrome.runtime.onConnect.addListener((port) => { keep(port); return true; });`,
      errors: [{ messageId: 'returnedTrue', data: { listener: 'an onConnect listener' }, suggestions: 1 }],
    },
    {
      code: `${open} port.onDisconnect.addListener(() => { return true; });`,
      errors: [
        { messageId: 'returnedTrue', data: { listener: "a port's onDisconnect listener" }, suggestions: 1 },
      ],
    },
    {
      code: `${open} port.onMessage.addListener(async (message) => { await save(message); });`,
      options: checkAsync,
      errors: [
        {
          message:
            "Nobody waits for a port's onMessage listener: if this async one fails, the error is unhandled, and while it waits, the next message is handled. Catch errors inside, or call an async function and catch its errors.",
          column: 67,
          endColumn: 72,
        },
      ],
    },
    ...[
      'try { show(message); } catch (error) { await save(error); }',
      'try { await save(message); } catch (error) { log(error); } await send(message);',
      'await new Promise((resolve, reject) => save(message, resolve, reject));',
      'await new Promise(executor);',
      'await Promise.all([save(message).catch(report), send(message)]);',
      'await save(message).then(show);',
      'await save(message).catch(report).then(show);',
      'for await (const part of parts) add(part);',
      'const { id } = await find(message), other = id;',
    ].map((body) => ({
      code: `${open} port.onMessage.addListener(async (message) => { ${body} });`,
      options: checkAsync,
      errors: [{ messageId: 'asyncListener' }],
    })),
    {
      code: `${open} port.onMessage.addListener(async (message) => save(await find(message)));`,
      options: checkAsync,
      errors: [{ messageId: 'asyncListener' }],
    },
    {
      code: `${open} port.onMessage.addListener(async function (message) { try { await save(message); } finally { done(); } });`,
      options: checkAsync,
      errors: [{ messageId: 'asyncListener' }],
    },
  ],
});
