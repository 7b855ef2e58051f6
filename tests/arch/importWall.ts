import path from 'node:path';
import type { Rule } from 'eslint';
import { isAllowed } from './walls';

type Source = { readonly value?: unknown };
type ImportLike = Rule.Node & {
  readonly source: Source | null;
  readonly importKind?: 'type' | 'value';
  readonly exportKind?: 'type' | 'value';
  readonly specifiers?: readonly { readonly importKind?: 'type' | 'value' }[];
};

/** ESLint rule: an import must cross no wall of `walls.ts`. Sees static and dynamic imports, re-exports and `import('…')` types. */
export const importWall: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { wall: "{{file}} may not import '{{specifier}}' (tests/arch/walls.ts says who may import whom)." },
  },
  create(context) {
    const file = slashed(path.relative(context.cwd, context.filename));
    function check(node: Rule.Node, specifier: unknown, typeOnly: boolean): void {
      if (typeof specifier !== 'string' || isAllowed({ file, target: targetOf(file, specifier), typeOnly })) return;
      context.report({ node, messageId: 'wall', data: { file, specifier } });
    }
    function checkDeclaration(node: Rule.Node): void {
      const declaration = node as ImportLike;
      if (declaration.source !== null) check(node, declaration.source.value, isTypeOnly(declaration));
    }
    return {
      ImportDeclaration: checkDeclaration,
      ExportAllDeclaration: checkDeclaration,
      ExportNamedDeclaration: checkDeclaration,
      ImportExpression: checkDeclaration,
      TSImportType: (node: Rule.Node) => {
        check(node, (node as ImportLike).source?.value, true);
      },
    };
  },
};

function isTypeOnly(declaration: ImportLike): boolean {
  if (declaration.importKind === 'type' || declaration.exportKind === 'type') return true;
  const specifiers = declaration.specifiers ?? [];
  return specifiers.length > 0 && specifiers.every((specifier) => specifier.importKind === 'type');
}

function targetOf(file: string, specifier: string): { file: string } | { package: string } {
  return specifier.startsWith('.') ? { file: slashed(path.posix.join(path.posix.dirname(file), specifier)) } : { package: specifier };
}

function slashed(name: string): string {
  return name.replaceAll(path.sep, '/');
}
