import { readFileSync } from 'node:fs';
import { Linter } from 'eslint';
import { describe, expect, test } from 'vitest';
import { messageTexts, type MessageText } from '../../rules/browsers/message-texts.ts';
import rule from '../../rules/no-error-message-match.ts';
import { readObservations } from '../browsers/cases/observations.ts';
import { readColumn } from '../browsers/wire/wire.ts';

const data = readObservations();
const page = readFileSync(new URL('../../docs/rules/no-error-message-match.md', import.meta.url), 'utf8');
/** The cells of the page's tables. */
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
const named: [string, MessageText][] = messageTexts.map((text) => [`${text.engine}: ${text.text}`, text]);

/** The ids of what is said of a comparison with a text, for extensions from a version on. */
function reportsOf({ text, engine }: MessageText, oldest?: string): string[] {
  const how = text.endsWith(' ') ? 'startsWith' : 'includes';
  const code = `try { chrome.runtime.connect().postMessage(1); } catch (error) { if (error.message.${how}(${JSON.stringify(text)})) stop(); }`;
  const targets = { [engine === 'Firefox' ? 'firefox' : 'chrome']: oldest };
  const config = {
    plugins: { tested: { rules: { rule } } },
    rules: { 'tested/rule': 'error' },
    settings: oldest === undefined ? {} : { 'webext-ports': { targets } },
  };
  return new Linter()
    .verify(code, config as unknown as Linter.Config)
    .map(({ messageId }) => messageId ?? '');
}

function before(version: string): string {
  return String(Number(version) - 1);
}

describe.each(named)('%s', (_, text) => {
  const { since, until, engine, source } = text;

  if (until === undefined) {
    test('is what the current version says', () => {
      expect(reportsOf(text)).toEqual([]);
      expect(reportsOf(text, since ?? '150')).toEqual([]);
    });
  } else {
    test('is dead for those who support newer versions only', () => {
      expect(reportsOf(text)).toEqual(['gone']);
      expect(reportsOf(text, until)).toEqual(['gone']);
      expect(reportsOf(text, before(until))).toEqual(['onlyOlder']);
    });
  }

  const hasPredecessor = messageTexts.some(
    (other) => other.situation === text.situation && other.engine === engine && other.until === since,
  );
  if (since !== undefined) {
    test('is said from its version on', () => {
      expect(reportsOf(text, before(since))).toEqual(hasPredecessor ? ['onlyNewer'] : []);
    });
  }

  test('says where its versions are known from', () => {
    expect(source.versions !== undefined).toBe(since !== undefined || until !== undefined);
  });

  test('stands in the table of the page', () => {
    const shown = `\`${text.text.trim()}${text.text.endsWith(' ') ? ' …' : ''}\``;
    const row = rows.find((cells) => cells[0] === shown && cells[1] === engine);
    expect(row?.slice(2, 4)).toEqual([since ?? '', until ?? '']);
  });

  test('was seen where its source says', () => {
    const wanted = JSON.stringify(text.text.trim()).slice(1, -1);
    if ('case' in source) {
      const observed = data.cases[source.case]?.observed;
      expect(JSON.stringify(observed?.[engine === 'Firefox' ? 'firefox' : 'chromium'])).toContain(wanted);
    } else if ('wire' in source) {
      expect(JSON.stringify(readColumn(source.wire))).toContain(wanted);
    } else {
      // Read, not measured: a file of the browser's or an address.
      expect(source.read).toMatch(/^https:\/\/|\.(?:cc|mjs)$/);
    }
  });
});
