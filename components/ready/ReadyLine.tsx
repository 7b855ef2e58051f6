import type { Instant } from '../../utils/domain/ids';
import { fullTabUrl } from '../../utils/browser/fullTab';
import { useWords } from '../language/LanguageProvider';
import { ButtonLink } from '../primitives/Button';
import { Banner } from '../primitives/Banner';
import { useReadinessCount } from './useReadinessCount';

/** In the popup: how many accounts cannot be invited, and the way to why. Nothing while none is known to be so. */
export function ReadyLine({ now }: { readonly now: Instant }) {
  const words = useWords().ready;
  const counts = useReadinessCount(now);
  if (counts === undefined || counts.blocked === 0) return null;
  return (
    <Banner
      mark="blocked"
      title={words.popup(counts.blocked)}
      action={
        <ButtonLink small href={fullTabUrl('#/ready')} target="_blank" rel="noreferrer">
          {words.popupAct}
        </ButtonLink>
      }
    />
  );
}
