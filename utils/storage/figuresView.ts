import { storage } from 'wxt/utils/storage';
import * as v from 'valibot';

/** How the figures were last looked at: kept over restarts, never part of a backup. Texts are read by the page that wrote them. */
export interface FiguresView {
  /** Period as the address writes it; null = the usual one. */
  readonly period: string | null;
  /** Columns of the overview in their order; null = the usual ones. */
  readonly columns: readonly string[] | null;
  readonly sort: { readonly column: string; readonly direction: 'ascending' | 'descending' } | null;
}

export const usualFiguresView: FiguresView = { period: null, columns: null, sort: null };

/** Each field falls back alone, so one broken value never resets the others. */
const viewSchema = v.object({
  period: v.fallback(v.nullable(v.pipe(v.string(), v.maxLength(40))), null),
  columns: v.fallback(v.nullable(v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(40))), null),
  sort: v.fallback(v.nullable(v.object({ column: v.pipe(v.string(), v.maxLength(40)), direction: v.picklist(['ascending', 'descending']) })), null),
});

const stored = storage.defineItem<unknown>('local:figuresView');

function parseView(value: unknown): FiguresView {
  const parsed = v.safeParse(viewSchema, typeof value === 'object' && value !== null ? value : {});
  return parsed.success ? parsed.output : usualFiguresView;
}

export async function readFiguresView(): Promise<FiguresView> {
  return parseView(await stored.getValue());
}

/** Changes the named fields only. */
export async function changeFiguresView(change: Partial<FiguresView>): Promise<void> {
  await stored.setValue({ ...(await readFiguresView()), ...change });
}

export function watchFiguresView(onChange: (view: FiguresView) => void): () => void {
  return stored.watch((value) => onChange(parseView(value)));
}
