import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type { ImportFile } from '../../utils/domain/figures/importFile';
import { useWords } from '../language/LanguageProvider';
import { Waiting } from '../feedback/Waiting';
import { Banner } from '../primitives/Banner';
import { Button, ButtonLink } from '../primitives/Button';
import { EmptyState } from '../primitives/EmptyState';
import { SearchField } from '../primitives/SearchField';
import { namesOf } from './accountNames';
import { FilePanel } from './FilePanel';
import styles from './FilesPage.module.css';
import { FilesTable } from './FilesTable';
import { fileSearch } from './fileSearch';
import { FormatsSection } from './FormatsSection';
import { FormatNamesContext, useFormatName } from './useFormatName';
import barStyles from './PageBar.module.css';
import { type ImportFilesScreen, useImportFiles } from './useImportFiles';

/** Every file that was taken: what it gave, and how to take it back, give it to another account, read it anew or have it again. */
export function FilesPage() {
  const screen = useImportFiles();
  const names = useMemo(() => new Map(screen.formats.map(({ formatId, name }) => [formatId, name])), [screen.formats]);
  return (
    <FormatNamesContext value={names}>
      <div className={styles.page}>{screen.files === undefined ? <Waiting /> : <Files screen={screen} files={screen.files} />}</div>
    </FormatNamesContext>
  );
}

function Files({ screen, files }: { readonly screen: ImportFilesScreen; readonly files: readonly ImportFile[] }) {
  const words = useWords().imports;
  const formatName = useFormatName();
  const nameOf = useMemo(() => namesOf(screen.accounts), [screen.accounts]);
  const [search, setSearch] = useState('');
  const [chosenId, setChosenId] = useState<string | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const asked = useDeferredValue(search);
  const found = fileSearch(files, asked, nameOf, formatName);
  const chosen = files.find((file) => file.fileId === chosenId) ?? null;
  return (
    <>
      <header className={barStyles.bar}>
        <h1>{words.files.title}</h1>
        <a className={styles.link} href="#/figures/overview">
          {words.files.toFigures}
        </a>
        <SearchField className={styles.search} label={words.files.search} value={search} onChange={setSearch} />
        <Button data-action="rebuild" disabled={screen.rebuilding !== null || files.length === 0} onClick={() => void screen.rebuild()}>
          {screen.rebuilding === null ? words.files.rebuild : words.files.rebuilding(screen.rebuilding.done, screen.rebuilding.of)}
        </Button>
        <ButtonLink variant="primary" href="#/figures/import">
          {words.title}
        </ButtonLink>
      </header>
      {screen.outdated > 0 && screen.rebuilding === null && (
        <Banner mark="undo" title={words.files.outdated(screen.outdated)}>
          {words.files.outdatedText}
        </Banner>
      )}
      <div className={styles.sides}>
        <div className={styles.scroll} ref={scroller}>
          {files.length === 0 && (
            <EmptyState mark="stored" title={words.files.empty}>
              {words.files.emptyText}
            </EmptyState>
          )}
          {files.length > 0 && found.length === 0 && <EmptyState mark="search" title={words.files.notFound} />}
          {found.length > 0 && <FilesTable files={found} nameOf={nameOf} chosenId={chosenId} onChoose={setChosenId} scroller={scroller} />}
          <FormatsSection screen={screen} />
        </div>
        {chosen !== null && (
          <FilePanel key={chosen.fileId} file={chosen} screen={screen} nameOf={nameOf} onClose={() => setChosenId(null)} onMoved={setChosenId} />
        )}
      </div>
    </>
  );
}
