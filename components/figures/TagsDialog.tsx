import { useState } from 'react';
import type { FigureAccount } from '../../utils/domain/figures/figureAccount';
import { FormDialog } from '../feedback/FormDialog';
import { useWords } from '../language/LanguageProvider';
import { TextField } from '../primitives/TextField';
import { readTags } from './filterAccounts';
import { nameOf } from './accountName';
import styles from './TagsDialog.module.css';

interface TagsDialogProps {
  readonly account: FigureAccount;
  /** Tags of all accounts, to be given by one press. */
  readonly known: readonly string[];
  readonly onSave: (tags: readonly string[]) => void;
  readonly onClose: () => void;
}

/** The user's own words for an account. */
export function TagsDialog({ account, known, onSave, onClose }: TagsDialogProps) {
  const { figures } = useWords();
  const words = figures.tags;
  const [text, setText] = useState(account.tags.join(' '));
  const tags = readTags(text);
  const same = tags.join(' ') === readTags(account.tags.join(' ')).join(' ');
  return (
    <FormDialog title={words.title(nameOf(account, figures.table.noName))} ready={!same} onSubmit={() => onSave(tags)} onClose={onClose}>
      <TextField label={words.label} hint={words.hint} maxLength={400} value={text} onChange={setText} />
      {known.length > 0 && (
        <fieldset className={styles.known}>
          <legend>{words.known}</legend>
          {known.map((tag) => {
            const given = tags.includes(tag);
            return (
              <button
                key={tag}
                type="button"
                className={styles.tag}
                aria-pressed={given}
                onClick={() => setText((given ? tags.filter((other) => other !== tag) : [...tags, tag]).join(' '))}
              >
                {tag}
              </button>
            );
          })}
        </fieldset>
      )}
    </FormDialog>
  );
}
