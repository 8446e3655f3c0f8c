import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { isNameInChromium, isNameInFirefox } from './browsers/native-application-name.ts';
import { createRule } from './plugin/create-rule.ts';
import { portsOf, type ConnectCall } from './ports/index.ts';
import { projectOf, type Manifest, type Project } from './project/index.ts';
import { stringsAt } from './files/json.ts';
import { browsersOf } from './project/manifest/browsers.ts';
import { isInside, normalize, withSlashes } from './files/paths.ts';
import { isCaught } from './syntax/caught.ts';
import { constantString } from './syntax/constant-string.ts';
import { enclosingFunction, type FunctionNode } from './syntax/functions.ts';
import { testsBefore } from './syntax/tests-before.ts';
import { unwrap } from './syntax/unwrap.ts';
import { variableOf } from './syntax/variables.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;
type MessageIds =
  'refusedEverywhere' | 'refusedByChromium' | 'noPermission' | 'optionalPermission' | 'contentScript';

/** Which browsers may see a name: those that the project names, else those whose global it uses. */
function seenBy({ settings, manifests, targets }: Project, { family }: ConnectCall) {
  const isSaid = settings.targets !== undefined || manifests.some((each) => browsersOf(each).size > 0);
  if (!isSaid) return { chromium: family === 'chrome', both: true };
  const chromium = targets.has('chrome') || targets.has('edge');
  return { chromium, both: chromium || targets.has('firefox') };
}

/** The manifests that are known to be of the file's extension: those that the settings name, or that lie above it. */
function manifestsFor({ settings, manifests }: Project, filename: string): readonly Manifest[] {
  if (settings.manifest !== undefined) return manifests;
  const path = normalize(withSlashes(filename));
  return manifests.filter(({ directory }) => isInside(directory, path));
}

/** Whether a manifest is one to the end: a part of one, which a build completes, may leave the permissions to others. */
function saysPermissions({ json, manifestVersion }: Manifest): boolean {
  return manifestVersion !== undefined || Array.isArray(json['permissions']);
}

function isGiven({ json }: Manifest): boolean {
  return stringsAt(json, 'permissions').includes('nativeMessaging');
}

/** An extension inside an Android app, whose content scripts talk to the app: GeckoView's permission for it. */
function isForGeckoView({ permissions }: Manifest): boolean {
  return permissions.has('nativeMessagingFromContent');
}

/** `if (chrome.runtime.connectNative)`, `connectNative?.(…)`, and questions for the permission. */
function isGuarded(sourceCode: SourceCode, { node }: ConnectCall): boolean {
  if (node.optional) return true;
  return [...testsBefore(node)].some((test) =>
    /connectNative|permission|granted|allowed/i.test(sourceCode.getText(test)),
  );
}

/** The variable that a function is declared as. */
function nameOf(sourceCode: SourceCode, fn: FunctionNode): TSESLint.Scope.Variable | undefined {
  if (fn.type === 'FunctionDeclaration') return fn.id ? variableOf(sourceCode, fn.id) : undefined;
  const { parent } = fn;
  return parent.type === 'VariableDeclarator' && parent.id.type === 'Identifier'
    ? variableOf(sourceCode, parent.id)
    : undefined;
}

/** Whether code runs as soon as the file is loaded: outside functions, or in one that is called there. */
function runsAtLoad(sourceCode: SourceCode, node: TSESTree.Node, depth = 0): boolean {
  const fn = enclosingFunction(node);
  if (!fn) return true;
  if (depth > 3) return false;
  const { parent } = fn;
  if (parent.type === 'CallExpression' && unwrap(parent.callee) === fn)
    return runsAtLoad(sourceCode, parent, depth + 1);
  const references = nameOf(sourceCode, fn)?.references ?? [];
  return references.some(({ identifier }) => {
    const call = identifier.parent;
    return (
      call.type === 'CallExpression' &&
      call.callee === identifier &&
      enclosingFunction(call) !== fn &&
      runsAtLoad(sourceCode, call, depth + 1)
    );
  });
}

export default createRule<readonly [], MessageIds>({
  name: 'valid-native-application',
  meta: {
    type: 'problem',
    docs: {
      description: 'require a name, a permission and a context with which `connectNative` can work',
      preset: 'recommended',
    },
    messages: {
      refusedEverywhere:
        'Chromium closes the port and Firefox throws, because "{{name}}" cannot be the name of a native application: use lower-case letters, digits, `_`, and single dots between them.',
      refusedByChromium:
        'Chromium closes the port, because "{{name}}" cannot be the name of a native application there: use lower-case letters, digits, `_`, and single dots between them.',
      noPermission:
        'The manifest does not ask for `nativeMessaging`, so `connectNative` is undefined: add it to `permissions`.',
      optionalPermission:
        'The manifest has `nativeMessaging` only in `optional_permissions`, so `connectNative` may be undefined when this file is loaded: check `permissions.contains` first.',
      contentScript:
        'A content script reaches no native application: in Chromium it has no `connectNative`, in Firefox the port closes. Connect in the background and pass the messages on.',
    },
    schema: [],
  },
  create(context) {
    const { sourceCode, filename } = context;

    function checkName(call: ConnectCall, project: Project): void {
      const argument = call.node.arguments[0];
      if (!argument || argument.type === 'SpreadElement') return;
      const name = constantString(sourceCode, argument);
      if (name === undefined || isNameInChromium(name)) return;
      const { chromium, both } = seenBy(project, call);
      const isRefusedEverywhere = !isNameInFirefox(name);
      if (isRefusedEverywhere ? !both : !chromium) return;
      const messageId = isRefusedEverywhere ? 'refusedEverywhere' : 'refusedByChromium';
      context.report({ node: argument, messageId, data: { name } });
    }

    /** Whether the file runs in content scripts and nowhere else, and these have no way to an application. */
    function isContentScript(project: Project): boolean {
      const contexts = project.contextsOf(filename);
      if (contexts?.size !== 1 || !contexts.has('content-script')) return false;
      return !manifestsFor(project, filename).some(isForGeckoView);
    }

    function checkPermission(call: ConnectCall, project: Project): void {
      const manifests = manifestsFor(project, filename);
      if (manifests.length === 0 || !manifests.every(saysPermissions) || manifests.some(isGiven)) return;
      if (manifests.every(({ permissions }) => !permissions.has('nativeMessaging'))) {
        context.report({ node: call.node, messageId: 'noPermission' });
        return;
      }
      if (!isCaught(call.node, enclosingFunction(call.node)) && runsAtLoad(sourceCode, call.node))
        context.report({ node: call.node, messageId: 'optionalPermission' });
    }

    return {
      Program() {
        if (!sourceCode.text.includes('connectNative')) return;
        const project = projectOf(context);
        for (const call of portsOf(context).connects()) {
          if (call.method !== 'runtime.connectNative') continue;
          checkName(call, project);
          if (isGuarded(sourceCode, call)) continue;
          if (isContentScript(project)) context.report({ node: call.node, messageId: 'contentScript' });
          else checkPermission(call, project);
        }
      },
    };
  },
});
