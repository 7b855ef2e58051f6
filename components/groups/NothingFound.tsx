import { useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { EmptyState } from '../primitives/EmptyState';

interface NothingFoundProps {
  readonly narrowed: boolean;
  readonly foundInAll: number;
  readonly onAll: () => void;
}

/** A question without an answer, with the wider question beside it; or no group at all yet. */
export function NothingFound({ narrowed, foundInAll, onAll }: NothingFoundProps) {
  const { search, empty } = useWords().inbox;
  if (!narrowed) {
    return (
      <EmptyState mark="bellCalm" title={empty.all}>
        {empty.allHint}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      mark="search"
      title={search.nothing}
      action={foundInAll > 0 ? <Button onClick={onAll}>{search.inAll(foundInAll)}</Button> : undefined}
    >
      {foundInAll === 0 && search.nothingHint}
    </EmptyState>
  );
}
