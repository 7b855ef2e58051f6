import { useWords } from '../language/LanguageProvider';
import { ButtonLink } from '../primitives/Button';
import { NothingThere } from './NothingThere';
import { checksHref } from './runHref';

/** An address of a run that is not there. */
export function NoRun() {
  const { noRun, toHome } = useWords().checks;
  return (
    <NothingThere mark="na" title={noRun.title} action={<ButtonLink href={checksHref}>{toHome}</ButtonLink>}>
      {noRun.text}
    </NothingThere>
  );
}
