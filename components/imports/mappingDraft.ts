import type { UnknownTable } from '../../utils/domain/figures/importPlan';
import type { StoredMetricId } from '../../utils/domain/figures/metrics';
import type { UserFormatShape } from '../../utils/domain/figures/userFormat';

export type ShapeKind = UserFormatShape['kind'];

/** What the mapping screen says so far. All columns keep their role when the shape changes and back. */
export interface MappingDraft {
  readonly rowsAboveHeader: number;
  readonly kind: ShapeKind;
  readonly accountColumn: string | null;
  readonly dayColumn: string | null;
  readonly figures: { readonly [Header: string]: StoredMetricId };
  /** The one figure of tables with days or accounts across. */
  readonly metric: StoredMetricId;
}

/** What one column is. */
export type ColumnRole = 'none' | 'account' | 'day' | StoredMetricId;

export type MappingProblem = 'noFigures' | 'noAccountColumn' | 'noDayColumn' | 'noHeader';

export function draftOf(rowsAboveHeader: number, shape: UserFormatShape): MappingDraft {
  const blank: MappingDraft = { rowsAboveHeader, kind: shape.kind, accountColumn: null, dayColumn: null, figures: {}, metric: 'contacts' };
  switch (shape.kind) {
    case 'rows':
      return { ...blank, accountColumn: shape.accountColumn, dayColumn: shape.dayColumn, figures: shape.figures };
    case 'daysAcross':
      return { ...blank, accountColumn: shape.accountColumn, metric: shape.metric };
    case 'accountsAcross':
      return { ...blank, dayColumn: shape.dayColumn, metric: shape.metric };
  }
}

/** The shape the draft stands for, or what is still missing. */
export function shapeOf(draft: MappingDraft, headers: readonly string[]): UserFormatShape | MappingProblem {
  if (headers.every((header) => header === '')) return 'noHeader';
  const there = (column: string | null) => (column !== null && headers.includes(column) ? column : null);
  const [accountColumn, dayColumn] = [there(draft.accountColumn), there(draft.dayColumn)];
  switch (draft.kind) {
    case 'rows': {
      const figures = Object.fromEntries(Object.entries(draft.figures).filter(([header]) => headers.includes(header)));
      return Object.keys(figures).length === 0 ? 'noFigures' : { kind: 'rows', accountColumn, dayColumn, figures };
    }
    case 'daysAcross':
      return accountColumn === null ? 'noAccountColumn' : { kind: 'daysAcross', accountColumn, metric: draft.metric };
    case 'accountsAcross':
      return dayColumn === null ? 'noDayColumn' : { kind: 'accountsAcross', dayColumn, metric: draft.metric };
  }
}

export function roleOf(draft: MappingDraft, header: string): ColumnRole {
  if (header !== '' && header === draft.accountColumn) return 'account';
  if (header !== '' && header === draft.dayColumn) return 'day';
  return (Object.hasOwn(draft.figures, header) ? draft.figures[header] : undefined) ?? 'none';
}

/** Gives a column a role. There is one account column and one day column, and each figure comes from one column. */
export function withRole(draft: MappingDraft, header: string, role: ColumnRole): MappingDraft {
  const isFigure = role !== 'none' && role !== 'account' && role !== 'day';
  const others = Object.entries(draft.figures).filter(([column, metric]) => column !== header && !(isFigure && metric === role));
  return {
    ...draft,
    accountColumn: role === 'account' ? header : draft.accountColumn === header ? null : draft.accountColumn,
    dayColumn: role === 'day' ? header : draft.dayColumn === header ? null : draft.dayColumn,
    figures: Object.fromEntries(isFigure ? [...others, [header, role]] : others),
  };
}

/** Roles a column can have in this shape. */
export function rolesFor(kind: ShapeKind): readonly ('account' | 'day' | 'figure')[] {
  return kind === 'rows' ? ['account', 'day', 'figure'] : kind === 'daysAcross' ? ['account'] : ['day'];
}

/** Do the figures of a column never fall from row to row, within each account? Null: too few to tell. Evidence for a running total, no proof. */
export function neverFalls(table: UnknownTable, headers: readonly string[], draft: MappingDraft, header: string): boolean | null {
  const [column, account] = [headers.indexOf(header), draft.accountColumn === null ? -1 : headers.indexOf(draft.accountColumn)];
  const last = new Map<string, number>();
  let steps = 0;
  for (const row of table.rows.slice(draft.rowsAboveHeader + 1)) {
    const figure = Number((row[column] ?? '').normalize('NFKC').replace(/[\s,]/gu, '') || Number.NaN);
    if (Number.isNaN(figure)) continue;
    const key = row[account] ?? '';
    const before = last.get(key);
    if (before !== undefined && figure < before) return false;
    if (before !== undefined && figure > before) steps += 1;
    last.set(key, figure);
  }
  return steps >= 3 ? true : null;
}
