import type { ReactNode } from 'react';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import type { ReadExport } from '../../utils/domain/figures/readExport';
import { useWords } from '../language/LanguageProvider';
import { shortened } from './accountNames';
import { ChangesTable } from './ChangesTable';
import detailStyles from './FileDetail.module.css';
import type { FileRowProps } from './FileRow';
import type { ReadyState } from './importBatch';
import styles from './ImportTable.module.css';
import { NameTable } from './OwnerAnswers';
import { OwnerSelect } from './OwnerSelect';
import { RejectedTable } from './RejectedTable';

/** What would be replaced, which rows are left out and why, whose the file is. */
export function FileDetail({ place, ...props }: Omit<FileRowProps, 'need'>) {
  const { file, accounts, nameOf, actions } = props;
  const { step } = file;
  const state = step.kind === 'reading' ? null : step.state;
  return (
    <tr {...place} className={styles.detail} data-line={`detail ${file.key}`}>
      <td colSpan={9}>
        <div className={detailStyles.detail}>
          {state?.kind === 'needsOwner' && (
            <>
              <Contents read={state.read} />
              {state.open.length > 1 && <NameTable file={file} open={state.open} accounts={accounts} nameOf={nameOf} actions={actions} />}
            </>
          )}
          {state?.kind === 'ready' && <PlanDetail state={state} {...props} />}
        </div>
      </td>
    </tr>
  );
}

function PlanDetail({ state, file, accounts, nameOf, actions, busy }: { readonly state: ReadyState } & Omit<FileRowProps, 'need' | 'place'>) {
  const words = useWords().imports;
  const { plan, answer, read } = state;
  // Other files of the batch may have come first: what was really replaced is known only once the file is taken.
  const kept = file.step.kind === 'taken' ? file.step.file : plan;
  const canChange = !busy && file.step.kind === 'examined';
  return (
    <>
      {answer.kind === 'one' && (
        <OwnerChange
          value={answer.account}
          canChange={canChange}
          name={nameOf(answer.account)}
          select={(value) => (
            <OwnerSelect
              label={words.owner.of(shortened(file.fileName))}
              accounts={accounts}
              value={value}
              action="assign-file"
              onChoose={(account) => actions.answer([file.key], { account })}
              onOther={() => actions.askOther([file.key], null)}
            />
          )}
        />
      )}
      <NamedAccounts file={file} accounts={accounts} nameOf={nameOf} actions={actions} canChange={canChange} />
      <ChangesTable changes={kept.changes} nameOf={nameOf} />
      <RejectedTable rejected={kept.rejected} />
      <Contents read={read} />
    </>
  );
}

type NamedAccountsProps = Pick<FileRowProps, 'file' | 'accounts' | 'nameOf' | 'actions'> & { readonly canChange: boolean };

/** Names of the file that somebody has answered for, to be answered otherwise. */
function NamedAccounts({ canChange, ...props }: NamedAccountsProps) {
  const open = Object.keys(props.file.answers.perHint).map((name) => ({ hint: { kind: 'name' as const, name }, suggestions: [] }));
  return open.length === 0 || !canChange ? null : <NameTable {...props} open={open} />;
}

interface OwnerChangeProps {
  readonly value: FigureAccountId;
  readonly canChange: boolean;
  readonly name: string;
  readonly select: (value: FigureAccountId) => ReactNode;
}

function OwnerChange({ value, canChange, name, select }: OwnerChangeProps) {
  const words = useWords().imports.owner;
  return (
    <p className={detailStyles.line}>
      <span className="dim">{words.is}</span> {canChange ? select(value) : <bdi>{name}</bdi>}
    </p>
  );
}

/** How much there is, and which columns are left alone. */
function Contents({ read }: { readonly read: ReadExport }) {
  const words = useWords().imports.detail;
  return (
    <p className="small dim">
      {words.rows(read.content.rows.length)}
      {read.ignoredColumns.length > 0 && (
        <>
          {' '}
          {words.ignored} <bdi>{shortened(read.ignoredColumns.join(', '), 300)}</bdi>
        </>
      )}
    </p>
  );
}
