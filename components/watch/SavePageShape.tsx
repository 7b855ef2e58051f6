import type { AccountWatch } from '../../utils/domain/watch/accountWatch';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { usePageShape } from './usePageShape';

/** Saves what LINE sends and shows for one account as an anonymised sample. */
export function SavePageShape({ account, small = false }: { readonly account: AccountWatch; readonly small?: boolean }) {
  const words = useWords().watch.pageShape;
  const { saving, save } = usePageShape();
  return (
    <Button small={small} data-action="save-page-shape" aria-disabled={saving} onClick={saving ? undefined : () => save(account)}>
      <span aria-live="polite">{saving ? words.saving : words.act}</span>
    </Button>
  );
}
