import { formatCount } from '../../utils/i18n/format';
import type { InboxGroup } from '../../utils/storage/queries/readInbox';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { IconButton } from '../primitives/IconButton';
import type { Command } from './command';
import styles from './SelectionBar.module.css';

interface SelectionBarProps {
  readonly groups: readonly InboxGroup[];
  readonly onCommand: (command: Command) => void;
  readonly onClear: () => void;
}

/** What can be done with everything chosen; stands where the key hints stood. */
export function SelectionBar({ groups, onCommand, onClear }: SelectionBarProps) {
  const words = useWords().inbox;
  const language = useLanguage();
  const allHandled = groups.every((group) => group.attention === 'handled');
  return (
    <div role="toolbar" aria-label={words.selection.label} className={styles.bar}>
      <span className={styles.count} role="status">
        <span aria-hidden="true">{formatCount(groups.length, language)}</span>
        <span className="unseen">{words.selection.chosen(groups.length)}</span>
      </span>
      {allHandled ? (
        <Button small variant="primary" onClick={() => onCommand('reopen')}>
          {words.act.reopen}
        </Button>
      ) : (
        <Button small variant="primary" onClick={() => onCommand('handled')}>
          {words.act.handled}
        </Button>
      )}
      <Button small onClick={() => onCommand('own')}>
        {words.act.own}
      </Button>
      <Button small onClick={() => onCommand('snooze')}>
        {words.act.snooze}
      </Button>
      <Button small onClick={() => onCommand('mute')}>
        {words.act.mute}
      </Button>
      <IconButton mark="close" label={words.selection.clear} plain className={styles.close} onClick={onClear} />
    </div>
  );
}
