/** Type-checks the program of a tsconfig.json once, in a process of its own, and prints what that cost. */
import path from 'node:path';
import ts from 'typescript';

const [config = ''] = process.argv.slice(2);
const { fileNames, options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(config, (file) => ts.sys.readFile(file)).config,
  ts.sys,
  path.dirname(config),
);
const program = ts.createProgram(fileNames, options);
const isLibrary = (source: ts.SourceFile): boolean => program.isSourceFileDefaultLibrary(source);
const check = (sources: readonly ts.SourceFile[]) =>
  sources.flatMap((source) => program.getSemanticDiagnostics(source));

// The standard library comes first, as it does in tsc: what it costs is the same under all declarations.
check(program.getSourceFiles().filter(isLibrary));
const started = performance.now();
const diagnostics = check(program.getSourceFiles().filter((source) => !isLibrary(source)));
const checkTime = (performance.now() - started) / 1000;

global.gc?.();
console.log(
  JSON.stringify({
    checkTime,
    memory: process.memoryUsage().heapUsed / 1024 ** 2,
    instantiations: program.getInstantiationCount(),
    types: program.getTypeCount(),
    errors: diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
  }),
);
