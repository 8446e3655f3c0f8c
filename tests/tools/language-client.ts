import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import type { CodeAction, Diagnostic, FullDocumentDiagnosticReport } from 'vscode-languageserver-protocol';

const server = fileURLToPath(
  new URL(
    '../../node_modules/vscode-langservers-extracted/bin/vscode-eslint-language-server',
    import.meta.url,
  ),
);

/** What the ESLint extension of VS Code sends when it is asked for its configuration. */
function configuration(folder: string): object {
  return {
    validate: 'on',
    run: 'onType',
    nodePath: null,
    experimental: {},
    useFlatConfig: true,
    useESLintClass: true,
    workingDirectory: { directory: folder },
    workspaceFolder: { uri: pathToFileURL(folder).href, name: path.basename(folder) },
    codeAction: {
      disableRuleComment: { enable: true, location: 'separateLine' },
      showDocumentation: { enable: true },
    },
    codeActionOnSave: { mode: 'all' },
    format: false,
    onIgnoredFiles: 'off',
    options: {},
    problems: { shortenToSingleLine: false },
    quiet: false,
    rulesCustomizations: [],
  };
}

export interface LanguageClient {
  open(file: string, text: string): Promise<Diagnostic[]>;
  change(file: string, text: string): Promise<Diagnostic[]>;
  /** The quick fixes that are offered at a report. */
  actions(file: string, diagnostic: Diagnostic): Promise<CodeAction[]>;
  close(): void;
}

/** An editor without a face: it speaks to VS Code's ESLint server as VS Code does. */
export async function languageClient(folder: string): Promise<LanguageClient> {
  const child = spawn(process.execPath, [server, '--stdio'], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const uriOf = (file: string): string => pathToFileURL(path.join(folder, file)).href;

  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
    items.map(() => configuration(folder)),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/diagnostic/refresh', () => null);
  connection.onRequest('eslint/confirmESLintExecution', () => 4);
  connection.listen();

  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'project' }],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true },
      textDocument: {
        diagnostic: { dynamicRegistration: false },
        publishDiagnostics: { codeDescriptionSupport: true, dataSupport: true },
        codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
      },
    },
  });
  await connection.sendNotification('initialized', {});

  let version = 0;
  async function diagnosticsAfter(file: string, method: string, parameters: object): Promise<Diagnostic[]> {
    await connection.sendNotification(method, parameters);
    const report: FullDocumentDiagnosticReport = await connection.sendRequest('textDocument/diagnostic', {
      textDocument: { uri: uriOf(file) },
    });
    return report.items;
  }

  return {
    open: (file, text) =>
      diagnosticsAfter(file, 'textDocument/didOpen', {
        textDocument: { uri: uriOf(file), languageId: 'javascript', version: ++version, text },
      }),
    change: (file, text) =>
      diagnosticsAfter(file, 'textDocument/didChange', {
        textDocument: { uri: uriOf(file), version: ++version },
        contentChanges: [{ text }],
      }),
    async actions(file, diagnostic) {
      const found: CodeAction[] | null = await connection.sendRequest('textDocument/codeAction', {
        textDocument: { uri: uriOf(file) },
        range: diagnostic.range,
        context: { diagnostics: [diagnostic] },
      });
      return found ?? [];
    },
    close() {
      connection.dispose();
      child.kill();
    },
  };
}
