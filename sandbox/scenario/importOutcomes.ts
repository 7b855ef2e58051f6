import type { Figures, ImportOutcome } from './expectations';
import type { ImportRow } from './importPage';

/** What became of a file on the import page. `refused` null: it was taken, now or before. */
export interface ImportEnd {
  readonly refused: string | null;
}

/** A file a scenario handed over; `sha256` null = out of a zip. */
export interface RememberedImport extends ImportEnd {
  readonly sha256: string | null;
}

/** As far as the player reads it; the extension's own code is not used. */
export interface StoredImport {
  readonly fileName: string;
  readonly sha256: string;
  readonly importedAt: number;
  readonly taken: number;
  readonly rejected: readonly unknown[];
}

export interface StoredMonth {
  readonly account: string;
  readonly month: string;
  readonly values: Readonly<Record<string, readonly unknown[]>>;
}

/** Columns nobody has described keep a file out, as long as nobody describes them. */
export function endOfRow({ state, refusal }: Pick<ImportRow, 'state' | 'refusal'>): ImportEnd {
  if (state === 'taken' || state === 'known') return { refused: null };
  return { refused: state === 'unknownFormat' ? 'unknownColumns' : (refusal ?? state) };
}

/** What is known of each file by name: why the page refused it, or what the latest import of that name (or of the same bytes) took. */
export function outcomesOf(
  names: readonly string[],
  remembered: ReadonlyMap<string, RememberedImport>,
  stored: readonly StoredImport[],
): Record<string, ImportOutcome> {
  const newestFirst = [...stored].sort((a, b) => b.importedAt - a.importedAt);
  return Object.fromEntries(
    names.flatMap((name): [string, ImportOutcome][] => {
      const end = remembered.get(name);
      if (end?.refused != null) return [[name, { refused: end.refused }]];
      const row = newestFirst.find(({ fileName }) => fileName === name) ?? newestFirst.find(({ sha256 }) => sha256 === end?.sha256);
      return row === undefined ? [] : [[name, { taken: row.taken, rejected: row.rejected.length }]];
    }),
  );
}

/** The figures of one account (by any of its ids) on one day; withheld ones are missing here. `on`: with or without hyphens. */
export function figuresOn(ids: readonly string[], on: string, months: readonly StoredMonth[]): Figures {
  const day = on.replaceAll('-', '');
  const month = `${day.slice(0, 4)}-${day.slice(4, 6)}`;
  const rows = ids.flatMap((id) => months.filter((row) => row.account === id && row.month === month));
  const figure = (metric: string): number | null => {
    const values = rows.map((row) => row.values[metric]?.[Number(day.slice(6)) - 1]);
    return values.find((value) => typeof value === 'number') ?? null;
  };
  const [contacts, blocks] = [figure('contacts'), figure('blocks')];
  return { contacts, targetReaches: figure('targetReaches'), blocks, reachable: contacts === null || blocks === null ? null : contacts - blocks };
}
