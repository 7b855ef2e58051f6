import { useWords } from '../language/LanguageProvider';
import { Button, ButtonLink } from '../primitives/Button';
import type { MendableHealth } from './accountState';
import type { WatchActions } from './useWatchActions';
import { chatSite } from './lineLinks';

interface CauseActionProps {
  readonly health: MendableHealth;
  readonly actions: WatchActions;
  /** The one primary action of the screen. */
  readonly primary: boolean;
  readonly small?: boolean;
}

/** What mends one cause of blindness. */
export function CauseAction({ health, actions, primary, small = false }: CauseActionProps) {
  const words = useWords().watch.mend;
  const look = { variant: primary ? 'primary' : 'outline', small } as const;
  if (health === 'loggedOut') {
    return (
      <ButtonLink {...look} href={chatSite} target="_blank" rel="noreferrer">
        {words.loggedOut.act}
      </ButtonLink>
    );
  }
  return (
    <Button {...look} onClick={health === 'notUnderstood' ? actions.copyReport : actions.lookNow}>
      {words[health].act}
    </Button>
  );
}
