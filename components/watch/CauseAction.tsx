import { useWords } from '../language/LanguageProvider';
import { Button, ButtonLink } from '../primitives/Button';
import type { Cause } from './accountState';
import styles from './CauseAction.module.css';
import { SavePageShape } from './SavePageShape';
import type { WatchActions } from './useWatchActions';
import { chatSite } from './lineLinks';

interface CauseActionProps {
  readonly cause: Pick<Cause, 'health' | 'accounts'>;
  readonly actions: WatchActions;
  /** The one primary action of the screen. */
  readonly primary: boolean;
  readonly small?: boolean;
}

/** What mends one cause of blindness. */
export function CauseAction({ cause, actions, primary, small = false }: CauseActionProps) {
  const words = useWords().watch.mend;
  const { health, accounts } = cause;
  const look = { variant: primary ? 'primary' : 'outline', small } as const;
  if (health === 'loggedOut') {
    return (
      <ButtonLink {...look} href={chatSite} target="_blank" rel="noreferrer">
        {words.loggedOut.act}
      </ButtonLink>
    );
  }
  if (health === 'noAnswer') {
    return (
      <Button {...look} onClick={actions.lookNow}>
        {words.noAnswer.act}
      </Button>
    );
  }
  // One sample tells the makers enough: what LINE changed, it changed for every account.
  const [sampled] = accounts;
  return (
    <span className={styles.actions}>
      <Button {...look} onClick={actions.copyReport}>
        {words.notUnderstood.act}
      </Button>
      {sampled && <SavePageShape account={sampled} small={small} />}
    </span>
  );
}
