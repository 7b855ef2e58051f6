import type { ReactNode } from 'react';
import { dayOf } from '../../utils/domain/figures/day';
import type { FigureAccount } from '../../utils/domain/figures/figureAccount';
import type { ImportFile } from '../../utils/domain/figures/importFile';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { IconButton } from '../primitives/IconButton';
import { Mark } from '../primitives/Mark';
import type { MarkKind } from '../primitives/markShapes';
import { useCount } from '../watch/useCount';
import { type NameOfAccount, shortened } from './accountNames';
import type { FileNeed } from './batchLines';
import { DayAnswer } from './DayAnswer';
import { accountsWords } from './fileWords';
import { formatFigureDay, formatFigurePeriod } from './figureDays';
import { FileName } from './FileName';
import type { BatchFile, ReadyState } from './importBatch';
import type { ImportActions } from './importActions';
import styles from './ImportTable.module.css';
import type { LinePlace } from './linePlace';
import { OwnerAnswers } from './OwnerAnswers';
import { ContentFacts } from './ContentFacts';
import { RefusalWords } from './RefusalWords';
import { useFormatName } from './useFormatName';

export interface FileRowProps {
  readonly place: LinePlace;
  readonly file: BatchFile;
  readonly need: FileNeed;
  readonly accounts: readonly FigureAccount[];
  readonly nameOf: NameOfAccount;
  readonly actions: ImportActions;
  readonly busy: boolean;
}

const marks: { readonly [Need in FileNeed]: MarkKind } = {
  needsOwner: 'blind',
  needsDay: 'blind',
  unknownFormat: 'blind',
  failed: 'fail',
  taking: 'yet',
  ready: 'seen',
  reading: 'yet',
  refused: 'blocked',
  taken: 'handled',
  known: 'known',
};

/** One file: what it holds, or what is missing and the way to say it. */
export function FileRow(props: FileRowProps) {
  const { place, file, need, actions, busy } = props;
  const words = useWords().imports;
  const { step } = file;
  const refusal = step.kind === 'examined' && step.state.kind === 'refused' ? step.state.refusal : undefined;
  const selectable = need === 'needsOwner' && !busy;
  const name = shortened(file.fileName);
  return (
    <tr
      {...place}
      data-line={file.key}
      data-import-file={file.fileName}
      data-import-state={need}
      data-refusal={refusal}
      className={styles[need === 'needsOwner' ? 'asking' : 'row']}
    >
      <th scope="row" className={styles.file}>
        <span className={styles.fileLine}>
          {selectable && (
            <input
              type="checkbox"
              className={styles.check}
              aria-label={words.owner.chooseFile(name)}
              checked={actions.isChosen(file.key)}
              onChange={(event) => actions.choose([file.key], event.target.checked)}
            />
          )}
          {!selectable && <Mark kind={marks[need]} label={words.parts[need].title} className={styles.mark} />}
          <FileName name={file.fileName} />
        </span>
      </th>
      <Middle {...props} />
      <td className={styles.acts}>
        {canBeOpened(file) ? (
          <IconButton
            plain
            mark="down"
            label={words.table.more(name)}
            title={words.table.more('')}
            aria-expanded={actions.isOpen(file.key)}
            className={styles.opener}
            onClick={() => actions.toggle(file.key)}
          />
        ) : (
          !busy && <IconButton plain mark="close" label={words.table.remove(name)} onClick={() => actions.remove([file.key])} />
        )}
      </td>
    </tr>
  );
}

function canBeOpened({ step }: BatchFile): boolean {
  return step.kind !== 'reading' && (step.kind !== 'examined' || step.state.kind === 'ready' || step.state.kind === 'needsOwner');
}

/** The columns between the name and the buttons, or one cell that says what is missing. */
function Middle(props: FileRowProps) {
  const words = useWords().imports;
  const language = useLanguage();
  const { file } = props;
  const { step } = file;
  if (step.kind === 'reading') return <Wide className="faint">{words.reading}</Wide>;
  if (step.kind === 'failed')
    return (
      <Wide>
        <b>{words.failed.title}</b> <span className="dim">{words.failed.text}</span>
      </Wide>
    );
  if (step.kind === 'taken')
    return <Kept file={step.file} nameOf={props.nameOf} said={words.kept(step.file.taken, step.file.changes.length, step.file.rejected.length)} />;
  if (step.kind === 'taking') return <Plan state={step.state} {...props} />;
  const { state } = step;
  switch (state.kind) {
    case 'ready':
      return <Plan state={state} {...props} />;
    case 'refused':
      return (
        <Wide>
          <RefusalWords refusal={state.refusal} limit={state.limit} />
        </Wide>
      );
    case 'known':
      return <Kept file={state.file} nameOf={props.nameOf} said={words.knownSince(formatFigureDay(dayOf(state.file.importedAt), language))} />;
    case 'needsOwner':
      return (
        <Wide>
          <div className={styles.asked}>
            <OwnerAnswers file={file} open={state.open} accounts={props.accounts} nameOf={props.nameOf} actions={props.actions} />
            <ContentFacts read={state.read} />
          </div>
        </Wide>
      );
    case 'needsDay':
      return (
        <Wide>
          <DayAnswer keys={[file.key]} actions={props.actions} about={shortened(file.fileName)} />
        </Wide>
      );
    case 'unknownFormat':
      return <Unknown {...props} header={state.table.rows[state.table.rowsAboveHeader] ?? []} />;
  }
}

function Wide({ className, children }: { readonly className?: string; readonly children: ReactNode }) {
  return (
    <td colSpan={7} className={styles.wide}>
      <div className={className}>{children}</div>
    </td>
  );
}

function Plan({ state, nameOf }: { readonly state: ReadyState } & FileRowProps) {
  const words = useWords().imports;
  const language = useLanguage();
  const count = useCount();
  const formatName = useFormatName();
  const { plan, read } = state;
  const accounts = accountsWords(plan.accounts, nameOf, words);
  const number = (value: number) => (value === 0 ? <span className="faint">0</span> : count(value));
  return (
    <>
      <td className={styles.format}>{formatName(read.formatId)}</td>
      <td className={styles.account} title={accounts}>
        <bdi>{accounts}</bdi>
      </td>
      <td className={styles.period}>{formatFigurePeriod(plan.firstOn, plan.lastOn, language) ?? words.table.none}</td>
      <td className={styles.count} data-count="added">
        {plan.added === 0 ? number(0) : <b>{count(plan.added)}</b>}
      </td>
      <td className={styles.count} data-count="changed">
        {number(plan.changed)}
      </td>
      <td className={styles.same} data-count="same">
        {number(plan.same)}
      </td>
      <td className={styles.count} data-count="rejected">
        {number(plan.rejected.length)}
      </td>
    </>
  );
}

interface KeptProps {
  readonly file: ImportFile;
  readonly nameOf: NameOfAccount;
  readonly said: string;
}

/** A file that lies in the database: what it is, and what came of it. */
function Kept({ file, nameOf, said }: KeptProps) {
  const words = useWords().imports;
  const language = useLanguage();
  const formatName = useFormatName();
  const accounts = accountsWords(file.accounts, nameOf, words);
  return (
    <>
      <td className={styles.format}>{formatName(file.formatId)}</td>
      <td className={styles.account} title={accounts}>
        <bdi>{accounts}</bdi>
      </td>
      <td className={styles.period}>{formatFigurePeriod(file.firstOn, file.lastOn, language) ?? words.table.none}</td>
      <td colSpan={4} className={styles.said}>
        {said}
      </td>
    </>
  );
}

function Unknown({ file, actions, header, busy }: FileRowProps & { readonly header: readonly string[] }) {
  const words = useWords().imports;
  return (
    <Wide>
      <div className={styles.unknown}>
        <span className="cut dim">
          <bdi>{shortened(header.filter((cell) => cell.trim() !== '').join(words.listComma), 300)}</bdi>
        </span>
        <Button small disabled={busy} data-action="describe-columns" onClick={() => actions.describe(file)}>
          {words.mapping.open}
        </Button>
      </div>
    </Wide>
  );
}
