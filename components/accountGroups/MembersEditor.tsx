import { useMemo, useState } from 'react';
import { pastedBasicIds } from '../../utils/domain/checks/pastedBasicIds';
import { type FigureAccountId, figureAccountIdOfBasicId } from '../../utils/domain/figures/figureAccount';
import { AccountBoxes } from '../accounts/AccountBoxes';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { TextField } from '../primitives/TextField';
import styles from './AccountGroups.module.css';
import type { AccountNames } from './useAccountNames';

interface MembersEditorProps {
  readonly names: AccountNames;
  readonly chosen: readonly FigureAccountId[];
  /** `pasted`: the change came from pasted ids. */
  readonly onChange: (chosen: readonly FigureAccountId[], pasted: boolean) => void;
}

/** The accounts of an account group: chosen among those that are known, or pasted. */
export function MembersEditor({ names, chosen, onChange }: MembersEditorProps) {
  const words = useWords().accountGroups.form;
  const noName = useWords().checks.noAccountName;
  const inGroup = useMemo(() => new Set(chosen), [chosen]);
  const strangers = chosen.filter((account) => !names.isKnown(account));
  const turn = (accounts: readonly FigureAccountId[], on: boolean) => {
    const turned = new Set(accounts);
    onChange(on ? [...chosen, ...accounts.filter((account) => !inGroup.has(account))] : chosen.filter((account) => !turned.has(account)), false);
  };
  return (
    <>
      {names.accounts.length === 0 ? (
        <p className="dim">{words.noAccounts}</p>
      ) : (
        <AccountBoxes
          words={words.boxes}
          accounts={names.accounts.map(({ id, name, basicId }) => ({
            id,
            name,
            basicId,
            shownName: name ?? noName,
            ticked: inGroup.has(id),
            whyNot: null,
          }))}
          wideSearch
          count={<span role="status">{words.chosen(chosen.length, names.accounts.length + strangers.length)}</span>}
          onTick={({ id }, ticked) => turn([id], ticked)}
          onTickAll={turn}
        />
      )}
      <PasteIds onAdd={(accounts) => onChange([...new Set([...chosen, ...accounts])], true)} />
      {strangers.length > 0 && (
        <div className={styles.strangers}>
          <p className="strong">{words.unknown(strangers.length)}</p>
          <p className="small dim">{words.unknownWhy}</p>
          <ul>
            {strangers.map((account) => (
              <li key={account}>
                <bdi className="cut">{account}</bdi>
                <Button small variant="plain" aria-label={`${words.remove} ${account}`} onClick={() => turn([account], false)}>
                  {words.remove}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function PasteIds({ onAdd }: { readonly onAdd: (accounts: readonly FigureAccountId[]) => void }) {
  const words = useWords().accountGroups.form;
  const [text, setText] = useState('');
  const { ids, rejected } = useMemo(() => pastedBasicIds(text), [text]);
  return (
    <div className={styles.paste}>
      <TextField label={words.paste} hint={words.pasteHint} multiline maxLength={200_000} value={text} onChange={setText} />
      {rejected.length > 0 && (
        <p className="small" role="status">
          {words.rejected(rejected.slice(0, 10).join('  '))}
        </p>
      )}
      <Button
        disabled={ids.length === 0}
        onClick={() => {
          onAdd(ids.map(figureAccountIdOfBasicId));
          setText(rejected.join('\n'));
        }}
      >
        {words.pasteAdd(ids.length)}
      </Button>
    </div>
  );
}
