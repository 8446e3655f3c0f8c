import type { TSESLint } from '@typescript-eslint/utils';
import { isObject, type JsonObject } from '../files/json.ts';
import { directoryOf, normalize, withSlashes } from '../files/paths.ts';
import { createRule, type RuleDocs } from '../plugin/create-rule.ts';
import { manifestFrom, type Manifest } from '../project/manifest/manifest.ts';
import type { JsonDocument, JsonNode, JsonObjectNode } from './json-tree.ts';
import { valueOf } from './json-tree.ts';

/** The languages of `@eslint/json`, all of which give the same tree. */
const languages = ['json/json', 'json/jsonc', 'json/json5'];

export interface ManifestReport<MessageIds extends string> {
  node: JsonNode;
  messageId: MessageIds;
  data?: Record<string, string>;
  /** Replaces the node's text, as a suggestion that says so. */
  suggestion?: { messageId: MessageIds; data?: Record<string, string>; text: string };
}

/** A JSON file whose top level is an object. */
export interface JsonFile {
  node: JsonObjectNode;
  json: JsonObject;
  /** The file's absolute path, with forward slashes. */
  path: string;
}

type RuleContext<MessageIds extends string> = Readonly<TSESLint.RuleContext<MessageIds, readonly []>>;

interface ManifestRule<MessageIds extends string> {
  name: string;
  docs: Omit<RuleDocs, 'preset'>;
  messages: Record<MessageIds, string>;
  hasSuggestions?: boolean;
  check(
    file: JsonFile,
    report: (found: ManifestReport<MessageIds>) => void,
    context: RuleContext<MessageIds>,
  ): void;
}

/** What the file says as an extension's manifest; undefined where it is none: a web app's has no `manifest_version`. */
export function manifestOf(file: JsonFile): Manifest | undefined {
  const version = file.json['manifest_version'];
  return typeof version === 'number' ? manifestFrom(file.json, directoryOf(file.path), file.path) : undefined;
}

/** Makes a rule for JSON files, which is silent in every other language. */
export function createManifestRule<MessageIds extends string>(rule: ManifestRule<MessageIds>) {
  const meta = {
    type: 'problem' as const,
    languages,
    docs: { ...rule.docs, preset: 'manifest' as const },
    hasSuggestions: rule.hasSuggestions ?? false,
    messages: rule.messages,
    schema: [],
  };
  return createRule<readonly [], MessageIds>({
    name: rule.name,
    meta,
    create(context) {
      const report = ({ node, messageId, data = {}, suggestion }: ManifestReport<MessageIds>): void => {
        const { start, end } = node.loc;
        context.report({
          loc: { start, end },
          messageId,
          data,
          suggest: suggestion
            ? [
                {
                  messageId: suggestion.messageId,
                  data: suggestion.data ?? {},
                  fix: (fixer) => fixer.replaceTextRange([start.offset, end.offset], suggestion.text),
                },
              ]
            : [],
        });
      };
      return {
        Document({ body }: JsonDocument) {
          if (body.type !== 'Object') return;
          const json = valueOf(body);
          if (!isObject(json)) return;
          rule.check({ node: body, json, path: normalize(withSlashes(context.filename)) }, report, context);
        },
      };
    },
  });
}
