import packageJson from '../package.json' with { type: 'json' };
import noUnserializableMessage from './no-unserializable-message.ts';
import { presetRules, type PortRule, type Preset } from './plugin/presets.ts';

const rules: Record<string, PortRule> = {
  'no-unserializable-message': noUnserializableMessage,
};

const plugin = {
  meta: { name: packageJson.name, version: packageJson.version, namespace: 'webext-ports' },
  rules,
  configs: {
    recommended: config('recommended'),
    strict: config('strict'),
  },
};

/** `plugins` is a getter because a config names the plugin that the config is a part of. */
function config(preset: Preset) {
  return {
    name: `webext-ports/${preset}`,
    get plugins() {
      return { 'webext-ports': plugin };
    },
    rules: presetRules(rules, preset),
  };
}

export default plugin;
/** What `require('webext-ports')` gives to a CommonJS configuration. */
export { plugin as 'module.exports' };
