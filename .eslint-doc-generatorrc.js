import { format, resolveConfig } from 'prettier';
import plugin from './dist/index.js';

const emoji = { recommended: '✅', strict: '🔒', manifest: '📄' };

/** @type {import('eslint-doc-generator').GenerateOptions} */
export default {
  pathRuleList: ['README.md', 'docs/rules/index.md'],
  ignoreConfig: Object.keys(plugin.configs).filter((config) => config.endsWith('-legacy')),
  configEmoji: Object.entries(emoji).filter(([config]) => config in plugin.configs),
  ruleDocTitleFormat: 'name',
  ruleDocSectionInclude: ['Background', 'When not to use it', 'Sources'],
  postprocess: async (content, path) =>
    format(content, { ...(await resolveConfig(path)), parser: 'markdown' }),
};
