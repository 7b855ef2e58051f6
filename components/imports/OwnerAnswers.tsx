import type { FigureAccount } from '../../utils/domain/figures/figureAccount';
import { accountIn } from '../../utils/domain/figures/assignRows';
import { hintText, type OpenOwner } from '../../utils/domain/figures/importPlan';
import type { AccountHint } from '../../utils/domain/figures/readExport';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { useCount } from '../watch/useCount';
import { type NameOfAccount, shortened } from './accountNames';
import type { BatchFile } from './importBatch';
import type { ImportActions } from './importActions';
import { answerFor, settleNames } from './ownerAnswers';
import styles from './Owners.module.css';
import { OwnerSelect } from './OwnerSelect';
import { SuggestionButtons } from './SuggestionButtons';

interface OwnerAnswersProps {
  readonly file: BatchFile;
  readonly open: readonly OpenOwner[];
  readonly accounts: readonly FigureAccount[];
  readonly nameOf: NameOfAccount;
  readonly actions: ImportActions;
}

/** Whose is it: suggestions with their reason, and the list of all accounts. */
export function OwnerAnswers(props: OwnerAnswersProps) {
  const [first] = props.open;
  if (first === undefined) return null;
  return props.open.length === 1 ? <OneOwner {...props} owner={first} /> : <ManyNames {...props} />;
}

function OneOwner({ file, owner, accounts, nameOf, actions }: OwnerAnswersProps & { readonly owner: OpenOwner }) {
  const words = useWords().imports.owner;
  const { hint, suggestions } = owner;
  const about = shortened(hint === null ? file.fileName : hintText(hint));
  return (
    <div className={styles.answers}>
      {hint !== null && <bdi className="cut">{about}</bdi>}
      <OwnerSelect
        label={words.of(about)}
        accounts={accounts}
        value={null}
        action={hint === null ? 'assign-file' : 'assign-name'}
        onChoose={(account) => actions.answer([file.key], answerFor(hint, account))}
        onOther={() => actions.askOther([file.key], hint)}
      />
      <SuggestionButtons
        suggestions={suggestions}
        nameOf={nameOf}
        about={about}
        onChoose={(account) => actions.answer([file.key], answerFor(hint, account))}
      />
    </div>
  );
}

/** A file of many accounts by names nobody knows: one press settles all, each can be chosen. */
function ManyNames({ file, open, actions }: OwnerAnswersProps) {
  const words = useWords().imports.owner;
  const count = useCount();
  const settled = settleNames(open);
  return (
    <div className={styles.answers}>
      <span>{words.names(open.length)}</span>
      <Button small data-action="settle-names" onClick={() => actions.answer([file.key], settled.answers)}>
        {words.settle(settled.suggested, settled.added)}
      </Button>
      <Button small variant="plain" data-action="open-names" aria-expanded={actions.isOpen(file.key)} onClick={() => actions.toggle(file.key)}>
        {words.eachName(count(open.length))}
      </Button>
    </div>
  );
}

/** Every name of the file with the account it stands for. */
export function NameTable({ file, open, accounts, nameOf, actions }: OwnerAnswersProps) {
  const words = useWords().imports.owner;
  const choose = (hint: AccountHint) => (account: Parameters<typeof answerFor>[1]) => actions.answer([file.key], answerFor(hint, account));
  return (
    <table className={styles.names}>
      <caption className="unseen">{words.namesCaption}</caption>
      <tbody>
        {open.map(
          ({ hint, suggestions }) =>
            hint !== null && (
              <tr key={hintText(hint)}>
                <th scope="row" className="cut" title={shortened(hintText(hint), 400)}>
                  <bdi>{shortened(hintText(hint))}</bdi>
                </th>
                <td>
                  <div className={styles.answers}>
                    <OwnerSelect
                      label={words.of(shortened(hintText(hint)))}
                      accounts={accounts}
                      value={accountIn({ kind: 'perHint', accounts: file.answers.perHint }, hint)}
                      action="assign-name"
                      onChoose={choose(hint)}
                      onOther={() => actions.askOther([file.key], hint)}
                    />
                    <SuggestionButtons suggestions={suggestions} nameOf={nameOf} about={shortened(hintText(hint))} onChoose={choose(hint)} />
                  </div>
                </td>
              </tr>
            ),
        )}
      </tbody>
    </table>
  );
}
