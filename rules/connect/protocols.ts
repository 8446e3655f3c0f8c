import type { TSESLint } from '@typescript-eslint/utils';
import type { Program, Symbol as TypeSymbol, TypeChecker } from 'typescript';
import { typeServices } from './types.ts';

/** The registry of protocols of each program; null where it has none. */
const registries = new WeakMap<Program, TypeSymbol | null>();

/** What a project adds to the registry hangs on the package's entry, not on the file that declares it. */
function findRegistry(program: Program, checker: TypeChecker): TypeSymbol | null {
  for (const { fileName } of program.getSourceFiles()) {
    // Only the package's own declarations: a project may have an interface of that name, too.
    const root = /^(.*[\\/])types[\\/]protocols\.d\.ts$/.exec(fileName)?.[1];
    const entry = root === undefined ? undefined : program.getSourceFile(`${root}index.d.ts`);
    const module = entry && checker.getSymbolAtLocation(entry);
    const registry =
      module && checker.getExportsOfModule(module).find(({ name }) => name === 'PortProtocols');
    if (registry) return registry;
  }
  return null;
}

function registryOf(program: Program, checker: TypeChecker): TypeSymbol | null {
  let registry = registries.get(program);
  if (registry === undefined) registries.set(program, (registry = findRegistry(program, checker)));
  return registry;
}

/** Whether the project has registered a protocol of this name whose receiver is a content script, and nothing else. */
export function isForContentScript(sourceCode: Readonly<TSESLint.SourceCode>, name: string): boolean {
  const services = typeServices(sourceCode);
  if (!services) return false;
  const checker = services.program.getTypeChecker();
  const registry = registryOf(services.program, checker);
  const protocol = registry && checker.getDeclaredTypeOfSymbol(registry).getProperty(name);
  const receiver = protocol && checker.getTypeOfSymbol(protocol).getProperty('receiver');
  const type = receiver && checker.getTypeOfSymbol(receiver);
  return type?.isStringLiteral() === true && type.value === 'content-script';
}
