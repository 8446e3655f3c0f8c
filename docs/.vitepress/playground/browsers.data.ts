import bcd from '@mdn/browser-compat-data' with { type: 'json' };

export interface BrowserChoice {
  id: 'chrome' | 'edge' | 'firefox' | 'safari';
  name: string;
  /** The version that is current in browser-compat-data. */
  current: string;
}

declare const data: readonly BrowserChoice[];
export { data };

const ids = ['chrome', 'edge', 'firefox', 'safari'] as const;

export default {
  load(): BrowserChoice[] {
    return ids.map((id) => {
      const { name, releases } = bcd.browsers[id];
      const current = Object.entries(releases).find(([, release]) => release.status === 'current');
      return { id, name, current: current?.[0] ?? '' };
    });
  },
};
