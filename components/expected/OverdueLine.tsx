import { dayOf } from '../../utils/domain/figures/day';
import type { Instant } from '../../utils/domain/ids';
import { overdue } from '../../utils/domain/invitations/overdue';
import { useInvitations } from '../groups/useInbox';
import { useWords } from '../language/LanguageProvider';
import { Banner } from '../primitives/Banner';
import { Button } from '../primitives/Button';

/** How many invitations should have come by now, and the way to them. Nothing while none is late. */
export function OverdueLine({ now, onGo }: { readonly now: Instant; readonly onGo: (href: string) => void }) {
  const words = useWords().expected;
  const todayOn = dayOf(now);
  const late = (useInvitations() ?? []).filter((invitation) => overdue(invitation, todayOn)).length;
  if (late === 0) return null;
  return (
    <Banner
      mark="yet"
      title={words.overdue(late)}
      action={
        <Button small onClick={() => onGo('#/ready/expected')}>
          {words.overdueAct}
        </Button>
      }
    />
  );
}
