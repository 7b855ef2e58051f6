import path from 'node:path';
import { definePlugin, defineRule, type ESTree } from '@oxlint/plugins';
import type { ShapeBan } from './bans';
import { isAllowed } from './walls';

type WithSource = ESTree.ImportDeclaration | ESTree.ExportAllDeclaration | ESTree.ExportNamedDeclaration;

/** An import must cross no wall of `walls.ts`. Sees static and dynamic imports, re-exports and `import('…')` types. */
const importWall = defineRule({
  meta: {
    type: 'problem',
    schema: [],
    messages: { wall: "{{file}} may not import '{{specifier}}' (tests/arch/walls.ts says who may import whom)." },
  },
  create(context) {
    const file = slashed(path.relative(context.cwd, context.filename));
    function check(node: ESTree.Node, specifier: unknown, typeOnly: boolean): void {
      if (typeof specifier !== 'string' || isAllowed({ file, target: targetOf(file, specifier), typeOnly })) return;
      context.report({ node, messageId: 'wall', data: { file, specifier } });
    }
    function checkDeclaration(node: WithSource): void {
      if (node.source !== null) check(node, node.source.value, isTypeOnly(node));
    }
    return {
      ImportDeclaration: checkDeclaration,
      ExportAllDeclaration: checkDeclaration,
      ExportNamedDeclaration: checkDeclaration,
      ImportExpression: (node) => check(node, node.source.type === 'Literal' ? node.source.value : null, false),
      TSImportType: (node) => check(node, node.source.value, true),
    };
  },
});

/** Shapes of code that `bans.ts` refuses, told by their selectors. Options: the list of bans. */
const bannedShape = defineRule({
  meta: { type: 'problem', schema: { type: 'array' } },
  create(context) {
    const bans = context.options as unknown as readonly ShapeBan[];
    return Object.fromEntries(bans.map(({ selector, message }) => [selector, (node: ESTree.Node) => context.report({ node, message })]));
  },
});

function isTypeOnly(declaration: WithSource): boolean {
  if (('importKind' in declaration && declaration.importKind === 'type') || ('exportKind' in declaration && declaration.exportKind === 'type'))
    return true;
  const specifiers = declaration.type === 'ImportDeclaration' ? declaration.specifiers : [];
  return specifiers.length > 0 && specifiers.every((specifier) => 'importKind' in specifier && specifier.importKind === 'type');
}

function targetOf(file: string, specifier: string): { file: string } | { package: string } {
  return specifier.startsWith('.') ? { file: slashed(path.posix.join(path.posix.dirname(file), specifier)) } : { package: specifier };
}

function slashed(name: string): string {
  return name.replaceAll(path.sep, '/');
}

/** The house's own lint rules. */
export default definePlugin({ meta: { name: 'yobirin' }, rules: { 'import-wall': importWall, 'banned-shape': bannedShape } });
