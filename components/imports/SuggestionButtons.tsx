import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import type { AccountSuggestion } from '../../utils/domain/figures/importPlan';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import type { NameOfAccount } from './accountNames';
import styles from './Owners.module.css';

interface SuggestionButtonsProps {
  readonly suggestions: readonly AccountSuggestion[];
  readonly nameOf: NameOfAccount;
  readonly onChoose: (account: FigureAccountId) => void;
  /** What is being answered, for assistive technology. */
  readonly about: string;
}

/** More than this is no suggestion but a list, and the list stands beside it. */
const most = 2;

/** Accounts it may be, each with the reason; one press takes it. */
export function SuggestionButtons({ suggestions, nameOf, onChoose, about }: SuggestionButtonsProps) {
  const words = useWords().imports.owner;
  return suggestions.slice(0, most).map(({ account, because }) => (
    <Button
      key={account}
      small
      className={styles.suggestion}
      data-action="suggested-owner"
      data-account={account}
      title={words.take(nameOf(account), words.because[because], about)}
      onClick={() => onChoose(account)}
    >
      <bdi>{nameOf(account)}</bdi>
      <span className={styles.because}>{words.because[because]}</span>
      <span className="unseen">{about}</span>
    </Button>
  ));
}
