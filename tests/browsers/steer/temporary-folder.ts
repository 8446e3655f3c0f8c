import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder that is gone when it is removed, or else when the process ends. */
export class TemporaryFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'webext-ports-'));
  readonly #removeAtExit = (): void => this.remove();

  constructor() {
    process.once('exit', this.#removeAtExit);
  }

  remove(): void {
    process.off('exit', this.#removeAtExit);
    rmSync(this.path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}
