import { useWords } from '../language/LanguageProvider';
import { ButtonLink } from '../primitives/Button';
import { EmptyState } from '../primitives/EmptyState';
import styles from './EmptyFigures.module.css';
import { collectHref, importHref } from './figuresAddress';

/** No figures at all: says how to come by them. */
export function EmptyFigures({ onGo }: { readonly onGo?: (href: string) => void }) {
  const words = useWords().figures;
  const go = (href: string) => (onGo === undefined ? {} : { onClick: (event: { preventDefault(): void }) => (event.preventDefault(), onGo(href)) });
  return (
    <EmptyState
      mark="yet"
      title={words.empty.title}
      action={
        <span className={styles.actions}>
          <ButtonLink variant="primary" href={collectHref} {...go(collectHref)}>
            {words.collect}
          </ButtonLink>
          <ButtonLink href={importHref} {...go(importHref)}>
            {words.importFiles}
          </ButtonLink>
        </span>
      }
    >
      {words.empty.text}
    </EmptyState>
  );
}
