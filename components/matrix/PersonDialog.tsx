import { useState } from 'react';
import type { RunState } from '../../utils/domain/checks/run';
import { useSettingChange } from '../settings/useSettingChange';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { Dialog } from '../primitives/Dialog';
import { TextField } from '../primitives/TextField';
import styles from './MatrixDialogs.module.css';
import type { Matrix } from './useMatrix';

const longestName = 60;

/** Who ticks from now on: the name of the settings, changed here because two people share one screen. */
export function PersonDialog({ matrix, onClose }: { readonly matrix: Matrix; readonly onClose: () => void }) {
  const { matrix: words, common } = useWords();
  const { change } = useSettingChange();
  const [name, setName] = useState(matrix.by);
  const others = peopleOf(matrix.shown).filter((person) => person !== matrix.by);
  function become(person: string): void {
    change({ myName: person.trim() });
    onClose();
  }
  return (
    <Dialog
      title={words.person.title}
      closeLabel={common.close}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button variant="primary" onClick={() => become(name)}>
            {words.person.act}
          </Button>
        </>
      }
    >
      <TextField
        label={words.person.name}
        hint={words.person.hint}
        maxLength={longestName}
        value={name}
        onChange={setName}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          // Else the key goes on to the button that gets the focus back, and opens this again.
          event.preventDefault();
          become(name);
        }}
      />
      {others.length > 0 && (
        <div className={styles.people}>
          <span className="small dim">{words.person.others}</span>
          {others.map((person) => (
            <Button key={person} small onClick={() => become(person)}>
              {person.slice(0, longestName)}
            </Button>
          ))}
        </div>
      )}
    </Dialog>
  );
}

const mostPeople = 6;

/** Everybody who did something in this run. */
function peopleOf({ startedBy, marks, signatures, cancelled }: RunState): readonly string[] {
  const ticking = Object.values(marks).flatMap((mark) => (mark === undefined ? [] : [mark.run, ...Object.values(mark.accounts)]));
  const names = [
    startedBy,
    ...ticking.flatMap((mark) => mark?.by ?? []),
    ...signatures.map(({ signer }) => signer),
    ...cancelled.map(({ signer }) => signer),
  ];
  return [...new Set(names.filter((name) => name.trim() !== ''))].slice(0, mostPeople);
}
