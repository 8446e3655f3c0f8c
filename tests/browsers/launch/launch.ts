import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { BrowserName, RunningBrowser } from './running-browser.ts';

export function launch(browser: BrowserName): Promise<RunningBrowser> {
  return browser === 'chromium' ? launchChromium() : launchFirefox();
}
