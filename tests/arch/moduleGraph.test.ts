import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cyclesIn, neededAtLoad, readModuleGraph, sourceFiles } from './moduleGraph';

const root = path.resolve(import.meta.dirname, '../..');

describe('module graph', () => {
  const files = sourceFiles(root, ['entrypoints', 'components', 'utils', 'sandbox', 'tests']);
  const graph = readModuleGraph(root, files);

  it('sees the project', () => {
    expect(files).toContain(path.join('utils', 'domain', 'ids.ts'));
    expect(graph.edges.get(path.join('utils', 'storage', 'db.ts'))).toContain(path.join('utils', 'storage', 'schema', 'v1.ts'));
  });

  it('has no file that waits for itself', () => {
    expect(cyclesIn(graph.edges)).toEqual([]);
  });

  it('has no relative import that leads nowhere', () => {
    expect(graph.unresolved).toEqual([]);
  });
});

describe('cyclesIn', () => {
  const table: readonly [title: string, edges: Record<string, string[]>, cycles: string[][]][] = [
    ['a chain', { a: ['b'], b: ['c'], c: [] }, []],
    ['a diamond', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
    ['a file that imports itself', { a: ['a'] }, [['a']]],
    ['a pair', { a: ['b'], b: ['a'] }, [['a', 'b']]],
    ['a ring behind a door', { a: ['b'], b: ['c'], c: ['d'], d: ['b'] }, [['b', 'c', 'd']]],
  ];
  it.each(table)('%s', (_title, edges, cycles) => {
    expect(cyclesIn(new Map(Object.entries(edges)))).toEqual(cycles);
  });
});

describe('neededAtLoad', () => {
  it('leaves out types, packages and dynamic imports', () => {
    const code = "import { a } from './a';\nimport type { B } from './b';\nimport c from 'c';\nimport './d.css';\nvoid import('./e');";
    expect(neededAtLoad('x.ts', code)).toEqual(['./a', './d.css']);
  });
});
