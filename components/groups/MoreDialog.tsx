import { isSnoozed } from '../../utils/domain/groups/groupState';
import type { InboxGroup } from '../../utils/storage/queries/readInbox';
import { useWords } from '../language/LanguageProvider';
import { Dialog } from '../primitives/Dialog';
import { Kbd } from '../primitives/Kbd';
import { Mark } from '../primitives/Mark';
import type { MarkKind } from '../primitives/markShapes';
import type { Command } from './command';
import styles from './Dialogs.module.css';
import { whatInSentence } from './groupWords';

interface MoreDialogProps {
  readonly group: InboxGroup;
  readonly now: number;
  readonly onCommand: (command: Command) => void;
  readonly onClose: () => void;
}

interface Entry {
  readonly command: Command;
  readonly mark: MarkKind;
  readonly label: string;
  readonly key: string | null;
}

/** Everything that can be done with one group, with the key that does it. */
export function MoreDialog({ group, now, onCommand, onClose }: MoreDialogProps) {
  const { common, inbox } = useWords();
  const { act } = inbox;
  const handled = group.attention === 'handled';
  const entries: readonly (Entry | false)[] = [
    { command: 'details', mark: 'known', label: act.details, key: null },
    group.attention === 'new' && { command: 'seen', mark: 'seen', label: act.seen, key: 'U' },
    { command: 'own', mark: 'owned', label: act.own, key: 'O' },
    handled
      ? { command: 'reopen', mark: 'undo', label: act.reopen, key: 'R' }
      : { command: 'handled', mark: 'handled', label: act.handled, key: 'E' },
    isSnoozed(group, now)
      ? { command: 'wake', mark: 'snoozed', label: act.wake, key: 'S' }
      : { command: 'snooze', mark: 'snoozed', label: act.snooze, key: 'S' },
    { command: 'mute', mark: 'muted', label: group.muted ? act.unmute : act.mute, key: 'M' },
    { command: 'note', mark: 'note', label: act.note, key: 'N' },
  ];
  return (
    <Dialog title={inbox.ask.moreTitle(whatInSentence([group], inbox))} closeLabel={common.close} onClose={onClose}>
      <ul className={styles.choices}>
        {entries.map(
          (entry) =>
            entry && (
              <li key={entry.command}>
                <button type="button" className={styles.choice} onClick={() => onCommand(entry.command)}>
                  <Mark kind={entry.mark} />
                  <span>{entry.label}</span>
                  {entry.key !== null && (
                    <span className={styles.end} aria-hidden="true">
                      <Kbd>{entry.key}</Kbd>
                    </span>
                  )}
                </button>
              </li>
            ),
        )}
      </ul>
    </Dialog>
  );
}
