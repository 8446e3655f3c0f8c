import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';

export const root = fileURLToPath(new URL('../..', import.meta.url));

interface Diagnostics {
  items: readonly { code: string; message: string }[];
}

/** A linter's language server without an editor: what it says of one file that is open in it. */
export interface LanguageServer {
  /** The codes of what it reports, after the file was opened or typed in. */
  codesAfterTyping(text: string): Promise<readonly string[]>;
  stop(): void;
}

/** What vscode-eslint asks the editor for. */
function eslintSettings(directory: string): object {
  return {
    validate: 'on',
    run: 'onType',
    nodePath: path.join(root, 'node_modules'),
    workingDirectory: { directory },
    problems: {},
    rulesCustomizations: [],
    codeAction: { disableRuleComment: { enable: false }, showDocumentation: { enable: false } },
    codeActionOnSave: { mode: 'all' },
    options: {},
    experimental: {},
    onIgnoredFiles: 'off',
    quiet: false,
    format: false,
  };
}

export async function startServer(
  command: string,
  args: readonly string[],
  directory: string,
  file: string,
): Promise<LanguageServer> {
  const child = spawn(process.execPath, [path.join(root, 'node_modules', command), ...args], {
    cwd: directory,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onRequest((method, parameters) =>
    method === 'workspace/configuration'
      ? (parameters as { items: readonly unknown[] }).items.map(() => eslintSettings(directory))
      : null,
  );
  connection.listen();
  const rootUri = pathToFileURL(directory).href;
  const uri = pathToFileURL(path.join(directory, file)).href;
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: 'extension' }],
    // Without the support of refreshing, oxlint pushes what it finds and answers nothing.
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true, diagnostics: { refreshSupport: true } },
      textDocument: { publishDiagnostics: {}, diagnostic: { dynamicRegistration: false } },
    },
    initializationOptions: [{ workspaceUri: rootUri, options: { run: 'onType' } }],
  });
  await connection.sendNotification('initialized', {});
  let version = 0;
  return {
    async codesAfterTyping(text) {
      version += 1;
      const textDocument = { uri, version };
      await (version === 1
        ? connection.sendNotification('textDocument/didOpen', {
            textDocument: { ...textDocument, languageId: 'javascript', text },
          })
        : connection.sendNotification('textDocument/didChange', {
            textDocument,
            contentChanges: [{ text }],
          }));
      const found = await connection.sendRequest<Diagnostics>('textDocument/diagnostic', {
        textDocument: { uri },
      });
      return found.items.map(({ code }) => code);
    },
    stop() {
      connection.dispose();
      child.kill();
    },
  };
}
