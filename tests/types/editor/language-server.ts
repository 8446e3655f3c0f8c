import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { compilers } from '../../../scripts/types/compilers.ts';
import { root } from '../../../scripts/types/programs.ts';
import { markOf, text, type Editor } from './sample.ts';

interface Hover {
  contents: string | { value: string };
}
interface CompletionList {
  items: readonly { label: string }[];
}
interface DiagnosticReport {
  items: readonly { range: { start: { line: number } }; message: string }[];
}

const compilerOptions = {
  strict: true,
  target: 'es2022',
  lib: ['es2022', 'dom'],
  module: 'esnext',
  moduleResolution: 'bundler',
  types: [],
  noEmit: true,
};

/** TypeScript 7's language server, as an editor starts it. */
export async function languageServer(): Promise<Editor> {
  mkdirSync(path.join(root, '.bench'), { recursive: true });
  const folder = mkdtempSync(path.join(root, '.bench/editor-'));
  const file = path.join(folder, 'sample.ts');
  writeFileSync(
    path.join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, files: ['sample.ts'] }),
  );
  writeFileSync(file, text);
  const tsc = path.join(root, 'node_modules', compilers['7.0'], 'bin/tsc');
  const child = spawn(process.execPath, [tsc, '--lsp', '--stdio'], { cwd: folder });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  // It asks for its settings, and to watch files; nothing of that matters here.
  connection.onRequest((_method, parameters) => {
    const items = (parameters as { items?: unknown[] } | undefined)?.items;
    return Array.isArray(items) ? items.map(() => null) : null;
  });
  connection.listen();
  const uri = pathToFileURL(file).href;
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    capabilities: { textDocument: { hover: { contentFormat: ['plaintext'] }, diagnostic: {} } },
  });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'typescript', version: 1, text },
  });
  const at = (mark: string) => {
    const { line, character } = markOf(mark);
    return { textDocument: { uri }, position: { line, character } };
  };
  return {
    hover: async (mark) => {
      const hover = await connection.sendRequest<Hover | null>('textDocument/hover', at(mark));
      const contents = hover?.contents ?? '';
      return typeof contents === 'string' ? contents : contents.value;
    },
    completions: async (mark) => {
      const found = await connection.sendRequest<CompletionList | CompletionList['items'] | null>(
        'textDocument/completion',
        at(mark),
      );
      const items = found === null ? [] : 'items' in found ? found.items : found;
      return items.map(({ label }) => label.replace(/\?$/, ''));
    },
    errors: async () => {
      const { items } = await connection.sendRequest<DiagnosticReport>('textDocument/diagnostic', {
        textDocument: { uri },
      });
      return items.map(({ range, message }) => ({ line: range.start.line + 1, text: message }));
    },
    close: async () => {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      connection.dispose();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
