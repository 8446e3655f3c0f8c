import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserName } from './running-browser.ts';

const commands: Record<BrowserName, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox'],
};

/** The environment variable that names another executable than the one on the path. */
const overrides: Record<BrowserName, string> = { chromium: 'CHROMIUM', firefox: 'FIREFOX' };

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of a browser's executable; the error says how to get one. */
export function executableOf(browser: BrowserName): string {
  const override = process.env[overrides[browser]];
  if (override !== undefined && override !== '') {
    if (isExecutable(override)) return override;
    throw new Error(`${overrides[browser]} is set to ${override}, which is not an executable file.`);
  }
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    for (const command of commands[browser]) {
      const path = join(folder, command);
      if (isExecutable(path)) return path;
    }
  }
  throw new Error(
    `No ${browser} was found. Install it by "npm run setup:browsers" (Debian, Ubuntu), or name one in the environment variable ${overrides[browser]}.`,
  );
}
