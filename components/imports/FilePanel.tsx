import { useEffect, useRef, useState } from 'react';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import type { ImportFile } from '../../utils/domain/figures/importFile';
import { formatList, formatMoment } from '../../utils/i18n/format';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { IconButton } from '../primitives/IconButton';
import { useNow } from '../shell/useNow';
import { formatBytes } from '../stored/formatBytes';
import { useCount } from '../watch/useCount';
import { type NameOfAccount, shortened } from './accountNames';
import { ChangesTable } from './ChangesTable';
import { formatFigureDay, formatFigurePeriod } from './figureDays';
import styles from './FilePanel.module.css';
import { OtherAccountDialog } from './OtherAccountDialog';
import { OwnerSelect } from './OwnerSelect';
import { RejectedTable } from './RejectedTable';
import { useFormatName } from './useFormatName';
import type { ImportFilesScreen } from './useImportFiles';

interface FilePanelProps {
  readonly file: ImportFile;
  readonly screen: ImportFilesScreen;
  readonly nameOf: NameOfAccount;
  readonly onClose: () => void;
  /** The file has another id now, because it is another account's. */
  readonly onMoved: (fileId: string) => void;
}

/** One file beside the list: facts, whose it is, what it replaced, what was left out. */
export function FilePanel({ file, screen, nameOf, onClose, onMoved }: FilePanelProps) {
  const { imports: words, common } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const [asking, setAsking] = useState(false);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const assign = (account: FigureAccountId) => void screen.assign(file, account).then((fileId) => fileId !== null && onMoved(fileId));
  return (
    <section
      className={styles.panel}
      aria-label={words.files.detail}
      data-file-panel=""
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented && !asking) onClose();
      }}
    >
      <header className={styles.head}>
        <h2 ref={heading} tabIndex={-1}>
          <bdi>{shortened(file.fileName, 300)}</bdi>
        </h2>
        <IconButton plain mark="close" label={common.close} onClick={onClose} />
      </header>
      <Facts file={file} nameOf={nameOf} />
      {file.answer.kind === 'one' && (
        <div className={styles.owner}>
          <span className="small dim">{words.files.whose}</span>
          <OwnerSelect
            label={words.owner.of(shortened(file.fileName))}
            accounts={screen.accounts}
            value={file.answer.account}
            action="assign-file"
            onChoose={assign}
            onOther={() => setAsking(true)}
          />
        </div>
      )}
      <div className={styles.acts}>
        <Button data-action="download-raw" onClick={() => void screen.download(file)}>
          {words.files.download}
        </Button>
        <Button data-action="drop-file" onClick={() => void screen.drop(file).then(onClose)}>
          {words.files.drop}
        </Button>
      </div>
      <p className="small dim">{words.files.dropText}</p>
      <ChangesTable changes={file.changes} nameOf={nameOf} />
      <RejectedTable rejected={file.rejected} />
      {asking && (
        <OtherAccountDialog
          suggestion=""
          files={1}
          onClose={() => setAsking(false)}
          onChoose={(account) => {
            setAsking(false);
            assign(account);
          }}
        />
      )}
    </section>
  );
}

function Facts({ file, nameOf }: { readonly file: ImportFile; readonly nameOf: NameOfAccount }) {
  const { files: words, table } = useWords().imports;
  const language = useLanguage();
  const now = useNow();
  const count = useCount();
  const formatName = useFormatName();
  const facts = [
    ...(file.answer.kind === 'one' ? [] : [[table.account, formatList(file.accounts.map(nameOf), language)] as const]),
    [table.format, formatName(file.formatId)] as const,
    [table.period, formatFigurePeriod(file.firstOn, file.lastOn, language) ?? table.none] as const,
    ...(file.snapshotOn === null ? [] : [[words.snapshotOn, formatFigureDay(file.snapshotOn, language)] as const]),
    [words.rows, count(file.taken)] as const,
    [words.when, `${formatMoment(file.importedAt, now, language)}　${words.sources[file.source]}`] as const,
    [words.size, `${formatBytes(file.bytes, language)}　${file.encoding}`] as const,
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <bdi>{shortened(value, 400)}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
