import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languageClient, type LanguageClient } from './language-client.ts';
import { fixtures } from './run.ts';

const project = path.join(fixtures, 'project');

describe('VS Code’s ESLint server', () => {
  let editor: LanguageClient;
  let text: string;
  beforeAll(async () => {
    editor = await languageClient(project);
    text = await readFile(path.join(project, 'background.js'), 'utf8');
  });
  afterAll(() => {
    editor.close();
  });

  it('shows the reports, each with a link to its rule’s page', async () => {
    const reports = await editor.open('background.js', text);
    expect(reports.map(({ code, range }) => [code, range.start.line + 1])).toEqual([
      ['webext-ports/no-unserializable-message', 4],
      ['webext-ports/no-unsupported-port-error', 6],
    ]);
    expect(reports.map(({ source }) => source)).toEqual(['eslint', 'eslint']);
    expect(reports[0]?.codeDescription?.href).toMatch(
      /^https:\/\/.*\/docs\/rules\/no-unserializable-message\.md$/,
    );
  });

  it('offers the suggestions as quick fixes', async () => {
    const [report] = await editor.change('background.js', `${text}\n`);
    const actions = await editor.actions('background.js', report!);
    const titles = actions.map(({ title }) => title);
    expect(titles).toContainEqual(expect.stringContaining('Send unread: [...unread].'));
    expect(titles).toContain('Show documentation for webext-ports/no-unserializable-message');
  });

  it('takes a report away as soon as the code is right', async () => {
    const right = text.replace('{ unread }', '{ unread: [...unread] }').replace(/^.*closed\.error.*$/m, '');
    expect(await editor.change('background.js', right)).toEqual([]);
  });
});
