import { useWords } from '../language/LanguageProvider';
import { Banner } from '../primitives/Banner';
import { Button } from '../primitives/Button';
import { IconButton } from '../primitives/IconButton';
import styles from './InboxScreen.module.css';
import type { Problem } from './useGroupActions';

/** Something that was asked for and not done: what is safe, and the way to try again. */
export function ProblemBanner({ problem, onDismiss }: { readonly problem: Problem; readonly onDismiss: () => void }) {
  const words = useWords().common;
  return (
    <Banner
      mark="fail"
      title={problem.title}
      needs
      announce
      action={
        <span className={styles.problem}>
          <Button small onClick={problem.retry}>
            {words.retry}
          </Button>
          <IconButton mark="close" label={words.close} plain onClick={onDismiss} />
        </span>
      }
    >
      {problem.body}
    </Banner>
  );
}
