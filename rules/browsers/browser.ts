/** The browsers that a project can name as targets. */
export type Browser = 'chrome' | 'edge' | 'firefox' | 'safari';

export const browsers: readonly Browser[] = ['chrome', 'edge', 'firefox', 'safari'];
