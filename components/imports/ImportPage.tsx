import { useMemo, useRef, useState } from 'react';
import { hintText } from '../../utils/domain/figures/importPlan';
import type { AccountHint } from '../../utils/domain/figures/readExport';
import { useWords } from '../language/LanguageProvider';
import { shortened, namesOf } from './accountNames';
import { linesOf, unknownFilesByHeader, headerKeyOf } from './batchLines';
import { DropZone } from './DropZone';
import { FilePickers } from './FilePickers';
import type { BatchFile } from './importBatch';
import type { ImportActions } from './importActions';
import { ImportHead } from './ImportHead';
import styles from './ImportPage.module.css';
import { ImportTable } from './ImportTable';
import { ImportTidings } from './ImportTidings';
import { MappingScreen } from './MappingScreen';
import { answerFor } from './ownerAnswers';
import { OtherAccountDialog } from './OtherAccountDialog';
import { useDropTarget } from './useDropTarget';
import { FormatNamesContext } from './useFormatName';
import { type ImportScreenState, useImport } from './useImport';
import { useKeySet } from './useKeySet';

interface ImportPageProps {
  readonly frame?: 'popup' | 'tab';
  /** Opens an address of the full tab: a file picker would close the popup. */
  readonly onGo?: (href: string) => void;
}

/** Bringing files in: drop, look, answer, press once. */
export function ImportPage({ frame = 'tab', onGo }: ImportPageProps) {
  const screen = useImport();
  const names = useMemo(() => new Map((screen.formats ?? []).map(({ formatId, name }) => [formatId, name])), [screen.formats]);
  const [describing, setDescribing] = useState<string | null>(null);
  const over = useDropTarget((files) => void screen.run.add(files));
  return (
    <FormatNamesContext value={names}>
      <div className={styles.page} data-frame={frame}>
        {describing === null ? (
          <Files screen={screen} frame={frame} over={over} {...(onGo && { onGo })} onDescribe={setDescribing} />
        ) : (
          <Describing screen={screen} headerKey={describing} onDone={() => setDescribing(null)} />
        )}
      </div>
    </FormatNamesContext>
  );
}

interface FilesProps extends ImportPageProps {
  readonly screen: ImportScreenState;
  readonly over: boolean;
  readonly onDescribe: (headerKey: string) => void;
}

function Files({ screen, frame = 'tab', over, onGo, onDescribe }: FilesProps) {
  const { batch, run } = screen;
  const scroller = useRef<HTMLDivElement>(null);
  const accounts = useMemo(() => screen.accounts ?? [], [screen.accounts]);
  const nameOf = useMemo(() => namesOf(accounts), [accounts]);
  const opened = useKeySet();
  const chosen = useKeySet();
  const [asked, setAsked] = useState<{ readonly keys: readonly string[]; readonly hint: AccountHint | null } | null>(null);
  const lines = useMemo(() => linesOf(batch, opened.keys), [batch, opened.keys]);
  const empty = batch.files.length === 0;
  const busy = batch.work !== null && batch.work.kind !== 'opening' && batch.work.kind !== 'examining';
  const actions: ImportActions = {
    answer: (keys, answers) => {
      chosen.put(keys, false);
      void run.answer(keys, answers);
    },
    askOther: (keys, hint) => setAsked({ keys, hint }),
    remove: run.remove,
    describe: (file) => onDescribe(keyOfHeader(file) ?? ''),
    isOpen: opened.has,
    toggle: (key) => opened.put([key], !opened.has(key)),
    isChosen: chosen.has,
    choose: chosen.put,
  };
  return (
    <>
      <ImportHead batch={batch} frame={frame} run={run} {...(onGo && { onGo })} />
      <ImportTidings batch={batch} run={run} />
      <div className={styles.scroll} ref={scroller}>
        <DropZone over={over} small={!empty}>
          {frame === 'tab' ? (
            <FilePickers busy={batch.work !== null} primary={empty} onFiles={(files) => void run.add(files)} />
          ) : (
            <OpenTab {...(onGo && { onGo })} />
          )}
        </DropZone>
        {!empty && <ImportTable lines={lines} accounts={accounts} nameOf={nameOf} actions={actions} busy={busy} scroller={scroller} />}
      </div>
      {asked !== null && (
        <OtherAccountDialog
          suggestion={asked.hint === null ? '' : shortened(hintText(asked.hint))}
          files={asked.keys.length}
          onClose={() => setAsked(null)}
          onChoose={(account) => {
            actions.answer(asked.keys, answerFor(asked.hint, account));
            setAsked(null);
          }}
        />
      )}
    </>
  );
}

/** In the popup the pickers live one page further: the browser's own picker closes a popup. */
function OpenTab({ onGo }: Pick<ImportPageProps, 'onGo'>) {
  const words = useWords().imports.drop;
  return (
    <a
      className={styles.openTab}
      href="#/figures/import"
      data-action="open-import-tab"
      onClick={(event) => {
        if (onGo === undefined) return;
        event.preventDefault();
        onGo('#/figures/import');
      }}
    >
      {words.openTab}
    </a>
  );
}

function keyOfHeader({ step }: BatchFile): string | null {
  return step.kind === 'examined' && step.state.kind === 'unknownFormat' ? headerKeyOf(step.state.table) : null;
}

/** The mapping screen for all files of one header; nothing once they are gone. */
function Describing({ screen, headerKey, onDone }: { readonly screen: ImportScreenState; readonly headerKey: string; readonly onDone: () => void }) {
  const words = useWords().imports.mapping;
  // Saving moves the files on one by one; the screen keeps the files it was opened with until it is done.
  const [files] = useState(() => unknownFilesByHeader(screen.batch.files).get(headerKey) ?? []);
  const [first] = files;
  if (first?.step.kind !== 'examined' || first.step.state.kind !== 'unknownFormat') return null;
  const knownNames = (screen.accounts ?? []).flatMap((account) => [account.name, account.basicId].filter((name) => name !== null));
  const mapping = { table: first.step.state.table, knownNames, name: words.nameOf(stemOf(first.fileName)), onSave: screen.run.describe };
  return <MappingScreen mapping={mapping} files={files} onDone={onDone} />;
}

/** A file's name without its ending and without figures, to name a format by. */
function stemOf(fileName: string): string {
  return shortened(
    fileName
      .replace(/\.[a-z0-9]+$/iu, '')
      .replace(/[\d_\-.()（）\s]+/gu, ' ')
      .trim(),
    40,
  );
}
