import { useState } from 'react';
import type { UserFormat } from '../../utils/domain/figures/userFormat';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { TextField } from '../primitives/TextField';
import { shortened } from './accountNames';
import styles from './FilesPage.module.css';
import type { ImportFilesScreen } from './useImportFiles';

/** Formats the user described, to rename or delete. */
export function FormatsSection({ screen }: { readonly screen: ImportFilesScreen }) {
  const words = useWords().imports.files;
  if (screen.formats.length === 0) return null;
  return (
    <section className={styles.formats} aria-label={words.formats}>
      <h2>{words.formats}</h2>
      <ul>
        {screen.formats.map((format) => (
          <Format key={`${format.formatId} ${format.name}`} format={format} screen={screen} />
        ))}
      </ul>
    </section>
  );
}

function Format({ format, screen }: { readonly format: UserFormat; readonly screen: ImportFilesScreen }) {
  const { imports, common } = useWords();
  const words = imports.files;
  const [name, setName] = useState(format.name);
  const used = (screen.files ?? []).filter((file) => file.formatId === format.formatId).length;
  const changed = name.trim() !== '' && name.trim() !== format.name;
  const rename = () => void screen.renameFormat(format, name.trim());
  return (
    <li data-user-format={format.name}>
      <span className={styles.formatName}>
        <TextField
          hideLabel
          label={words.formatName(shortened(format.name, 60))}
          value={name}
          maxLength={60}
          onChange={setName}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing && changed) rename();
          }}
        />
      </span>
      <span className={`cut small dim ${styles.formatAbout}`}>
        {words.formatUsed(used)} · <bdi>{shortened(format.headers.join(', '), 200)}</bdi>
      </span>
      {changed && (
        <Button small onClick={rename}>
          {common.save}
        </Button>
      )}
      <Button small variant="plain" aria-label={words.formatDrop(shortened(format.name, 60))} onClick={() => void screen.dropFormat(format)}>
        {words.drop}
      </Button>
    </li>
  );
}
