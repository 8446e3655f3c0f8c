import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { within } from '../steer/within.ts';

/** A browser's process, with a home folder that lives as long as the process does. */
export interface BrowserProcess {
  child: ChildProcess;
  /** What the process has written to its error stream so far: the last lines, for messages. */
  complaints(): string;
  stop(): Promise<void>;
}

/** A folder that holds the profile and all else that a browser writes. */
export function temporaryHome(): string {
  return mkdtempSync(join(tmpdir(), 'webext-ports-'));
}

function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

/** The browser leads a process group, so that its helpers end with it. */
function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It is gone already.
  }
}

export function startBrowser(
  command: string,
  args: readonly string[],
  home: string,
  stdio: StdioOptions,
): BrowserProcess {
  const child = spawn(command, args, {
    detached: true,
    stdio,
    env: { ...process.env, HOME: home, XDG_CONFIG_HOME: join(home, '.config'), MOZ_HEADLESS: '1' },
  });
  let errors = '';
  child.on('error', (error) => (errors += error.message));
  child.stderr?.on('data', (chunk: Buffer) => (errors = (errors + chunk.toString()).slice(-4000)));

  const cleanUp = (): void => {
    killGroup(child);
    removeFolder(home);
  };
  process.once('exit', cleanUp);
  return {
    child,
    complaints: () => errors.trim(),
    async stop() {
      process.off('exit', cleanUp);
      if (child.exitCode === null && child.signalCode === null && child.pid !== undefined) {
        const gone = once(child, 'exit');
        killGroup(child);
        await within(10_000, 'the browser ends after it was killed', gone);
      } else {
        killGroup(child);
      }
      removeFolder(home);
    },
  };
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => process.exit(1));
}
