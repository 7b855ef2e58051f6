import { useWords } from '../language/LanguageProvider';
import { ButtonLink } from '../primitives/Button';
import { EmptyState } from '../primitives/EmptyState';
import styles from './EmptyChecks.module.css';
import { linkTo } from './linkTo';
import { newRunHref } from './runHref';

/** No run yet: what one is, and the way to the first. */
export function EmptyChecks({ onGo }: { readonly onGo: (href: string) => void }) {
  const words = useWords().checks;
  return (
    <EmptyState
      mark="yet"
      title={words.empty.title}
      action={
        <ButtonLink variant="primary" {...linkTo(newRunHref(), onGo)}>
          {words.home.newRun}
        </ButtonLink>
      }
    >
      <p className={styles.text}>{words.empty.text}</p>
      <ol className={styles.steps}>
        {words.empty.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </EmptyState>
  );
}
