import { formatWhen } from '../../utils/i18n/format';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { Banner } from '../primitives/Banner';
import { Button } from '../primitives/Button';
import { useNow } from '../shell/useNow';
import type { PlanDrafting } from './usePlanDraft';

/** Where the words in the form come from: typed earlier, or changed in another window meanwhile. */
export function DraftNotices({ drafting: { restoredAt, taken, both, startAfresh, takeTheirs } }: { readonly drafting: PlanDrafting }) {
  const { plan: words, comma } = useWords().checks;
  const language = useLanguage();
  const now = useNow();
  const names = (fields: typeof taken) => fields.map((field) => words.fields[field]).join(comma);
  return (
    <>
      {restoredAt !== null && (
        <Banner
          mark="note"
          title={words.restored(formatWhen(restoredAt, now, language))}
          action={
            <Button small onClick={startAfresh}>
              {words.startAfresh}
            </Button>
          }
        />
      )}
      {taken.length > 0 && <Banner mark="known" announce title={words.elsewhere.taken(names(taken))} />}
      {both.length > 0 && (
        <Banner
          mark="fail"
          announce
          title={words.elsewhere.both(names(both))}
          action={
            <Button small onClick={takeTheirs}>
              {words.elsewhere.takeTheirs}
            </Button>
          }
        />
      )}
    </>
  );
}
