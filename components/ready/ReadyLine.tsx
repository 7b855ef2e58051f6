import type { Instant } from '../../utils/domain/ids';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { Banner } from '../primitives/Banner';
import { useReadinessCount } from './useReadinessCount';

/** In the popup: how many accounts cannot be invited, and the way to why. Nothing while none is known to be so. */
export function ReadyLine({ now, onGo }: { readonly now: Instant; readonly onGo: (href: string) => void }) {
  const words = useWords().ready;
  const counts = useReadinessCount(now);
  if (counts === undefined || counts.blocked === 0) return null;
  return (
    <Banner
      mark="blocked"
      title={words.popup(counts.blocked)}
      action={
        <Button small onClick={() => onGo('#/ready')}>
          {words.popupAct}
        </Button>
      }
    />
  );
}
