import type { FigureAccountId } from '../figures/figureAccount';
import type { ViewCell, ViewTable } from '../figures/views/viewTable';
import type { Instant } from '../ids';
import type { Finding, QuotaFinding, Verdict } from './finding';
import { type Cell, type CellState, type ItemProgress, progressOf } from './itemProgress';
import type { RunState, RunStatus } from './run';
import type { SendResult } from './runEvents';
import type { ItemKind } from './template';

/** Words and sentences of the table, in the language of who saves it. */
export interface RunTableWords {
  readonly heads: Readonly<
    Record<
      | 'item' | 'kind' | 'required' | 'account' | 'accountName' | 'state' | 'by' | 'at' | 'reason' | 'verdict' | 'computed'
      | 'recipients' | 'remaining' | 'difference' | 'additional' | 'cost' | 'currency',
      string
    >
  >; // oxfmt-ignore
  readonly kinds: Readonly<Record<ItemKind, string>>;
  readonly states: Readonly<Record<CellState, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly statuses: Readonly<Record<RunStatus, string>>;
  readonly results: Readonly<Record<SendResult, string>>;
  readonly required: string;
  readonly optional: string;
  /** Of an item that is asked once. */
  readonly wholeRun: string;
  /** Item of the rows with results. */
  readonly result: string;
  readonly plannedAt: (moment: string | null) => string;
  readonly status: (status: string, revision: number) => string;
  readonly signed: (signer: string, moment: string, digest: string) => string;
}

/** How times and findings are said. */
export interface RunTelling {
  readonly moment: (at: Instant) => string;
  readonly finding: (finding: Finding) => string;
}

type Row = readonly ViewCell[];

/** A run as it is now, one row per item and account: how it stands, who said so, when, why, and every number that was computed. */
export function runTable(run: RunState, findings: readonly Finding[], words: RunTableWords, telling: RunTelling): ViewTable {
  const { heads } = words;
  const text = (head: string) => ({ head, kind: 'text' as const });
  const count = (head: string) => ({ head, kind: 'count' as const });
  const texts = [heads.item, heads.kind, heads.required, heads.account, heads.accountName, heads.state, heads.by, heads.at, heads.reason];
  const numbers = [heads.recipients, heads.remaining, heads.difference, heads.additional, heads.cost];
  return {
    name: run.plan.name,
    columns: [...texts.map(text), text(heads.verdict), text(heads.computed), ...numbers.map(count), text(heads.currency)],
    rows: [...itemRows(run, findings, words, telling), ...resultRows(run, words, telling)],
    notes: [
      run.plan.name,
      words.plannedAt(run.plan.plannedAt === null ? null : telling.moment(run.plan.plannedAt)),
      words.status(words.statuses[run.status], run.revision),
      ...run.signatures.map(({ signer, at, digest }) => words.signed(signer, telling.moment(at), digest)),
    ],
  };
}

function itemRows(run: RunState, findings: readonly Finding[], words: RunTableWords, telling: RunTelling): readonly Row[] {
  const names = namesOf(run);
  return progressOf(run, findings).flatMap((progress) => progress.cells.map((cell) => cellRow(progress, cell, { names, words, telling })));
}

interface Saying {
  readonly names: ReadonlyMap<FigureAccountId, string>;
  readonly words: RunTableWords;
  readonly telling: RunTelling;
}

function cellRow({ item }: ItemProgress, { account, state, mark, finding }: Cell, { names, words, telling }: Saying): Row {
  return [
    { text: item.title },
    { text: words.kinds[item.kind] },
    { text: item.required ? words.required : words.optional },
    { text: account ?? words.wholeRun },
    { text: account === null ? '' : (names.get(account) ?? '') },
    { text: words.states[state] },
    { text: mark?.by ?? '' },
    { text: mark === null ? '' : telling.moment(mark.at) },
    { text: mark?.kind === 'waived' ? mark.reason : '' },
    { text: finding === null ? '' : words.verdicts[finding.verdict] },
    { text: finding === null ? '' : telling.finding(finding) },
    ...numbersOf(finding?.check === 'quota' ? finding : null),
  ];
}

function numbersOf(quota: QuotaFinding | null): Row {
  const { recipients = null, remaining = null, difference = null, cost = null } = quota ?? {};
  return [
    { figure: recipients },
    { figure: remaining },
    { figure: difference },
    { figure: quota?.additional ?? null },
    { figure: cost?.amount ?? null },
    { text: cost?.currency ?? '' },
  ];
}

/** What became of it; accounts that somebody took out of the plan meanwhile are in it too. */
function resultRows(run: RunState, words: RunTableWords, telling: RunTelling): readonly Row[] {
  const names = namesOf(run);
  return Object.entries(run.results).flatMap(([account, result]): Row[] => {
    if (result === undefined) return [];
    const own = [words.result, '', '', account, names.get(account as FigureAccountId) ?? '', words.results[result.result], result.by];
    const texts = [...own, telling.moment(result.at), result.note, '', ''].map((text) => ({ text }));
    return [[...texts, ...numbersOf(null)]];
  });
}

function namesOf({ plan }: RunState): ReadonlyMap<FigureAccountId, string> {
  return new Map(plan.accounts.map(({ account, name }) => [account, name ?? '']));
}
