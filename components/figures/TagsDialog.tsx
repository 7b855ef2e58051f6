import { useId, useState } from 'react';
import type { FigureAccount } from '../../utils/domain/figures/figureAccount';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { Dialog } from '../primitives/Dialog';
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
  const { common, figures } = useWords();
  const words = figures.tags;
  const [text, setText] = useState(account.tags.join(' '));
  const formId = useId();
  const tags = readTags(text);
  const same = tags.join(' ') === readTags(account.tags.join(' ')).join(' ');
  return (
    <Dialog
      title={words.title(nameOf(account, figures.table.noName))}
      closeLabel={common.close}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button variant="primary" type="submit" form={formId} disabled={same}>
            {common.save}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        onSubmit={(event) => {
          event.preventDefault();
          if (!same) onSave(tags);
        }}
      >
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
      </form>
    </Dialog>
  );
}
