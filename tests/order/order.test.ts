import { describe, expect, it } from 'vitest';
import { delayBefore } from '../../rules/order/lateness.ts';
import { mayComeBefore } from '../../rules/order/reach.ts';
import { isUnconditional } from '../../rules/order/unconditional.ts';
import { inCode } from './in-code.ts';

describe('what lies between the start of a function and a call', () => {
  it.each([
    ['target();', 'at-once'],
    ['if (a) { target(); }', 'at-once'],
    ['(() => { target(); })();', 'at-once'],
    ['(function () { target(); }).call(this);', 'at-once'],
    ['new Promise(() => { target(); });', 'at-once'],
    ['list.forEach(() => target());', 'at-once'],
    ['queueMicrotask(() => target());', 'at-once'],
    ['Promise.resolve().then(() => target());', 'at-once'],
    ['await 0; target();', 'at-once'],
    ['await f(target());', 'at-once'],
    ['const g = async () => { await f(); }; target();', 'at-once'],
    ['if (a) { await f(); return; } target();', 'at-once'],
    ['if (a) await f(); else target();', 'at-once'],
    ['help(); function help() { target(); }', 'at-once'],
    ['await f(); target();', 'await'],
    ['if (a) await f(); target();', 'await'],
    ['try { await f(); } catch { return; } target();', 'await'],
    ['for await (const a of b) target();', 'await'],
    ['await f(); (() => { target(); })();', 'await'],
    ['(async () => { await f(); target(); })();', 'await'],
    ['await f(); help(); function help() { target(); }', 'await'],
    ['f().then(() => target());', 'promise'],
    ['f().then(g).finally(() => target());', 'promise'],
    ['setTimeout(() => target());', 'timer'],
    ['window.setTimeout(() => target(), 1);', 'timer'],
    ['setTimeout(help); function help() { target(); }', 'timer'],
    ['chrome.storage.local.get("a", () => target());', 'callback'],
    ['chrome.runtime.onStartup.addListener(() => target());', undefined],
    ['button.onclick = () => target();', undefined],
    ['help(); await f(); help(); function help() { target(); }', undefined],
    ['function help() { target(); }', undefined],
  ])('%s: %s', (body, expected) => {
    inCode(`async function outer() { ${body} }`, ({ sourceCode, call, outer }) => {
      const delay = delayBefore(sourceCode, call('target'), { within: outer });
      expect(typeof delay === 'object' ? delay.how : delay).toBe(expected);
    });
  });
});

describe('whether one call may come before another', () => {
  it.each([
    ['first(); second();', true],
    ['if (a) first(); second();', true],
    ['try { first(); } catch { second(); }', true],
    ['try { first(); return; } catch { second(); }', true],
    ['try { if (a) { first(); throw b; } else return; } catch { second(); }', true],
    ['try { first(); return; } finally { second(); }', true],
    ['try { f(); } catch { first(); return; } finally { second(); }', true],
    ['try { first(); return; } catch { } second();', true],
    ['try { first(); return; } finally { } second();', false],
    ['try { f(); } catch { first(); return; } second();', false],
    ['switch (a) { case 1: first(); case 2: second(); }', true],
    ['second(); first();', false],
    ['if (a) first(); else second();', false],
    ['a ? first() : second();', false],
    ['if (a) { first(); return; } second();', false],
    ['if (a) { if (b) { first(); throw b; } else return; } second();', false],
    ['switch (a) { case 1: first(); break; case 2: second(); }', false],
  ])('%s: %s', (body, expected) => {
    inCode(`function outer() { ${body} }`, ({ call }) => {
      expect(mayComeBefore(call('first'), call('second'))).toBe(expected);
    });
  });
});

describe('whether every run gets to a call', () => {
  it.each([
    ['target();', true],
    ['const a = f(target());', true],
    ['{ target(); }', true],
    ['try { f(); } finally { target(); }', true],
    ['(() => { target(); })();', true],
    ['if (target()) f();', true],
    ['for (const a of target()) f();', true],
    ['if (a) target();', false],
    ['a && target();', false],
    ['a ??= target();', false],
    ['a ? target() : b;', false],
    ['try { target(); } catch {}', false],
    ['while (a) target();', false],
    ['switch (a) { case 1: target(); }', false],
    ['if (a) return; target();', false],
    ['if (a) { throw b; } { target(); }', false],
    ['list.forEach(() => target());', false],
    ['setTimeout(() => target());', false],
    ['const f = () => { if (a) return; }; target();', true],
  ])('%s: %s', (body, expected) => {
    inCode(`function outer() { ${body} }`, ({ sourceCode, call, outer }) => {
      expect(isUnconditional(sourceCode, call('target'), outer)).toBe(expected);
    });
  });
});
