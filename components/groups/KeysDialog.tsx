import { useWords } from '../language/LanguageProvider';
import { Dialog } from '../primitives/Dialog';
import { Kbd } from '../primitives/Kbd';
import styles from './Dialogs.module.css';

/** All keys of the inbox. */
export function KeysDialog({ frame, onClose }: { readonly frame: 'popup' | 'tab'; readonly onClose: () => void }) {
  const { common, inbox } = useWords();
  const { keys } = inbox;
  const rows: readonly (readonly [readonly string[], string])[] = [
    [['↑', '↓'], keys.move],
    [['Home', 'End'], keys.ends],
    ...(frame === 'popup'
      ? ([[['Enter'], keys.open]] as const)
      : ([
          [['Enter'], keys.detail],
          [['C'], keys.open],
          [['Esc'], keys.backToList],
        ] as const)),
    [['U'], keys.seen],
    [['O'], keys.own],
    [['E'], keys.handled],
    [['R'], keys.reopen],
    [['S'], keys.snooze],
    [['M'], keys.mute],
    [['N'], keys.note],
    [['Z'], keys.undo],
    [['X'], keys.select],
    [['Ctrl', 'A'], keys.selectAll],
    [['/'], keys.search],
    [['1', '…', '6'], common.keys.pages],
    [['?'], common.keys.help],
  ];
  return (
    <Dialog title={common.keys.title} closeLabel={common.close} onClose={onClose}>
      <dl className={styles.keys}>
        {rows.map(([keyNames, meaning]) => (
          <div key={meaning} style={{ display: 'contents' }}>
            <dt>
              {keyNames.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
