import { useDeferredValue, useMemo, useState } from 'react';
import type { FormatDraft } from '../../utils/app/figures/userFormats';
import { dayOf } from '../../utils/domain/figures/day';
import type { UnknownTable } from '../../utils/domain/figures/importPlan';
import type { ReadExport } from '../../utils/domain/figures/readExport';
import type { UserFormat } from '../../utils/domain/figures/userFormat';
import { guessFormat, unsureHeaders } from '../../utils/site/csv/guessFormat';
import { columnNames } from '../../utils/site/csv/headers';
import { readWithFormat } from '../../utils/site/csv/readUserFormat';
import { draftOf, type MappingDraft, type MappingProblem, shapeOf } from './mappingDraft';

export interface MappingAsk {
  readonly table: UnknownTable;
  /** Names of known accounts: a column that holds them is the account column. */
  readonly knownNames: readonly string[];
  /** To begin with. */
  readonly name: string;
  /** False: the database refused. */
  readonly onSave: (format: FormatDraft) => Promise<boolean>;
}

export interface Mapping {
  readonly table: UnknownTable;
  /** One name per column, '' where there is none. */
  readonly headers: readonly string[];
  readonly draft: MappingDraft;
  readonly change: (draft: MappingDraft) => void;
  /** Another header row: everything is guessed anew. */
  readonly moveHeader: (rowsAboveHeader: number) => void;
  readonly name: string;
  readonly rename: (name: string) => void;
  /** Null while something is missing. */
  readonly shape: UserFormat['shape'] | null;
  readonly problem: MappingProblem | null;
  /** Headers LINE itself uses for more than one figure. */
  readonly unsure: readonly string[];
  /** What the first rows give; null while something is missing. */
  readonly preview: ReadExport | null;
  /** The preview is made from a part of the file. */
  readonly isPart: boolean;
  readonly saving: boolean;
  /** The database would not take it. */
  readonly refused: boolean;
  readonly save: () => Promise<boolean>;
}

/** The answers of the mapping screen, begun with a guess, and what they would read. */
export function useMapping({ table, knownNames, name: firstName, onSave }: MappingAsk): Mapping {
  const [draft, setDraft] = useState(() => draftOf(table.rowsAboveHeader, guessFormat(table, knownNames)));
  const [name, setName] = useState(firstName);
  const [saving, setSaving] = useState(false);
  const [refused, setRefused] = useState(false);
  const headers = useMemo(() => columnNames(table.rows[draft.rowsAboveHeader] ?? []), [table, draft.rowsAboveHeader]);
  const told = useMemo(() => shapeOf(draft, headers), [draft, headers]);
  const shape = typeof told === 'string' ? null : told;
  const format = useMemo(
    () => shape && { formatId: 'user:preview', name: '', headers, rowsAboveHeader: draft.rowsAboveHeader, shape, savedAt: 0 },
    [headers, draft.rowsAboveHeader, shape],
  );
  const read = useDeferredValue(format);
  const preview = useMemo(() => read && previewOf(table, read), [table, read]);

  async function save(): Promise<boolean> {
    if (format === null || saving) return false;
    setSaving(true);
    const saved = await onSave({
      formatId: null,
      name: name.trim(),
      headers: format.headers,
      rowsAboveHeader: format.rowsAboveHeader,
      shape: format.shape,
    });
    setSaving(false);
    setRefused(!saved);
    return saved;
  }

  return {
    table,
    headers,
    draft,
    change: setDraft,
    moveHeader: (rowsAboveHeader) => {
      const moved = { ...table, rowsAboveHeader };
      setDraft(draftOf(rowsAboveHeader, guessFormat(moved, knownNames)));
    },
    name,
    rename: setName,
    shape,
    problem: typeof told === 'string' ? told : null,
    unsure: shape === null ? [] : unsureHeaders(shape),
    preview,
    isPart: table.totalRows > table.rows.length,
    saving,
    refused,
    save,
  };
}

function previewOf(table: UnknownTable, format: UserFormat): ReadExport {
  return readWithFormat({ rows: table.rows }, format, dayOf(Date.now()));
}
