import * as v from 'valibot';
import { checkIds } from '../domain/checks/checkId';
import { builtInItemIds, type TemplateVersion } from '../domain/checks/template';
import type { Instant } from '../domain/ids';
import { fail, ok, type Result } from '../domain/result';
import { type BackupProblem, clockTolerance, parseJson } from './backup';
import { counts } from './checkSchemas/basics';
import { itemKinds, templateVersionSchema } from './checkSchemas/template';
import { openVersioned } from './appendedBackup';

/** One version of a template as a file. */
const templateFormat = 'yobirin-template';
const templateFileVersion = 1;
/** What is shown of a part nobody knows here. */
const longestShown = 60;

/** Something an item asks for that this version does not have: a kind of item, a computation, or a text. */
export interface UnknownPart {
  /** Place of the item in the template, from 1. */
  readonly place: number;
  readonly what: 'kind' | 'check' | 'text';
  readonly value: string;
}

/** unknownParts: made by a newer version that knows more; nothing is guessed and nothing taken. */
export type TemplateFileProblem =
  | { readonly kind: BackupProblem | 'fromTheFuture' }
  | { readonly kind: 'unknownParts'; readonly parts: readonly UnknownPart[] };

export function writeTemplateFile(template: TemplateVersion, made: { readonly exportedAt: Instant; readonly extensionVersion: string }): string {
  const head = {
    format: templateFormat,
    version: templateFileVersion,
    exportedAt: made.exportedAt,
    origin: { extensionVersion: made.extensionVersion },
  };
  return JSON.stringify({ ...head, template }, null, 1);
}

export function readTemplateFile(fileText: string, now: Instant): Result<TemplateVersion, TemplateFileProblem> {
  const opened = openVersioned(parseJson(fileText), templateFormat, templateFileVersion);
  if (!opened.ok) return fail({ kind: opened.problem });
  const { template } = opened.value;
  const parts = unknownParts(template);
  if (parts.length > 0) return fail({ kind: 'unknownParts', parts });
  const parsed = v.safeParse(templateVersionSchema, template, { abortEarly: true });
  if (!parsed.success) return fail({ kind: 'damaged' });
  return parsed.output.madeAt > now + clockTolerance ? fail({ kind: 'fromTheFuture' }) : ok(parsed.output);
}

/** What a newer version may have put in; anything else that is wrong is damage, and for the schema to find. */
function unknownParts(template: unknown): readonly UnknownPart[] {
  const items = fieldOf(template, 'items');
  if (!Array.isArray(items)) return [];
  return items.slice(0, counts.items).flatMap((item: unknown, index) => {
    const text = fieldOf(item, 'text');
    return [
      ...unknownIn(itemKinds, fieldOf(item, 'kind'), { place: index + 1, what: 'kind' }),
      ...unknownIn(checkIds, fieldOf(item, 'check'), { place: index + 1, what: 'check' }),
      ...(fieldOf(text, 'kind') === 'builtIn' ? unknownIn(builtInItemIds, fieldOf(text, 'id'), { place: index + 1, what: 'text' }) : []),
    ];
  });
}

function unknownIn(known: readonly string[], value: unknown, part: Omit<UnknownPart, 'value'>): UnknownPart[] {
  return typeof value === 'string' && !known.includes(value) ? [{ ...part, value: value.slice(0, longestShown) }] : [];
}

function fieldOf(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, field) ? (value as Record<string, unknown>)[field] : null;
}
