import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** What a file needs at the moment it is loaded: the relative imports that are left once types are gone. Dynamic imports come later and do not count. */
export function neededAtLoad(file: string, code: string): string[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return [];
    const { text } = statement.moduleSpecifier as ts.StringLiteral;
    return text.startsWith('.') ? [text] : [];
  });
}

/** All source files below the folders, as paths from the root. */
export function sourceFiles(root: string, folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => path.join(folder, name)),
  );
}

export interface ModuleGraph {
  readonly edges: ReadonlyMap<string, readonly string[]>;
  /** `file → specifier` for every relative import that leads nowhere, style sheets and pictures included. */
  readonly unresolved: readonly string[];
}

export function readModuleGraph(root: string, files: readonly string[]): ModuleGraph {
  const unresolved: string[] = [];
  const edges = new Map<string, string[]>();
  for (const file of files) {
    const targets: string[] = [];
    for (const specifier of neededAtLoad(file, readFileSync(path.join(root, file), 'utf8'))) {
      const base = path.join(path.dirname(file), specifier.replace(/\?\w+$/, ''));
      const target = [base, `${base}.ts`, `${base}.tsx`].find((name) => path.extname(name) !== '' && existsSync(path.join(root, name)));
      if (target === undefined) unresolved.push(`${file} → ${specifier}`);
      else targets.push(target);
    }
    edges.set(file, targets);
  }
  return { edges, unresolved };
}

/** Every cycle a depth-first walk meets, each as the list of its files. */
export function cyclesIn(edges: ModuleGraph['edges']): string[][] {
  const done = new Set<string>();
  const cycles: string[][] = [];
  function visit(file: string, trail: readonly string[]): void {
    const seenAt = trail.indexOf(file);
    if (seenAt !== -1) cycles.push(trail.slice(seenAt));
    if (seenAt !== -1 || done.has(file)) return;
    for (const target of edges.get(file) ?? []) visit(target, [...trail, file]);
    done.add(file);
  }
  for (const file of edges.keys()) visit(file, []);
  return cycles;
}
