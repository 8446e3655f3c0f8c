import ts from 'typescript';

/** What is on disk, the libraries above all, is parsed once for all programs. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/** A compiler's view of the disk, with texts that are on none, by their paths. */
export function hostWith(virtual: ReadonlyMap<string, string>, options: ts.CompilerOptions): ts.CompilerHost {
  const disk = ts.createCompilerHost(options);
  return {
    ...disk,
    fileExists: (file) => virtual.has(file) || disk.fileExists(file),
    readFile: (file) => virtual.get(file) ?? disk.readFile(file),
    getSourceFile(file, target) {
      const text = virtual.get(file);
      if (text !== undefined) return ts.createSourceFile(file, text, target, true);
      // A module and a script are read differently, so what the file is taken for belongs to the key.
      const key = file + JSON.stringify(target);
      if (!parsed.has(key)) parsed.set(key, disk.getSourceFile(file, target));
      return parsed.get(key);
    },
  };
}
