import { useWords } from '../language/LanguageProvider';
import { ButtonLink } from '../primitives/Button';
import { EmptyState } from '../primitives/EmptyState';
import { checksHref } from './runHref';

/** An address of a run that is not there. */
export function NoRun() {
  const { noRun, toHome } = useWords().checks;
  return (
    <EmptyState mark="na" title={noRun.title} action={<ButtonLink href={checksHref}>{toHome}</ButtonLink>}>
      {noRun.text}
    </EmptyState>
  );
}
