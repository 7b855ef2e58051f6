import type { ReactNode } from 'react';
import { useWords } from '../language/LanguageProvider';
import { ButtonLink } from '../primitives/Button';
import styles from './FiguresBar.module.css';
import { collectHref, type FigureTab, figureTabs, importHref, tabHref } from './figuresAddress';

interface FiguresBarProps {
  readonly tab: FigureTab | null;
  /** No figures yet: the page itself offers how to come by them. */
  readonly empty: boolean;
  readonly exporting: ReactNode;
}

/** Heading, the views as tabs of the address, and what can be done with figures. */
export function FiguresBar({ tab, empty, exporting }: FiguresBarProps) {
  const words = useWords().figures;
  return (
    <div className={styles.bar}>
      <h1>
        {words.title}
        {tab !== null && <span className="unseen"> {words.tabs[tab]}</span>}
      </h1>
      <nav className={styles.tabs} aria-label={words.tabsLabel}>
        {figureTabs.map((id) => (
          <a key={id} href={tabHref(id)} className={styles.tab} aria-current={id === tab ? 'page' : undefined}>
            {words.tabs[id]}
          </a>
        ))}
      </nav>
      {!empty && (
        <div className={styles.end}>
          {exporting}
          <ButtonLink href={importHref}>{words.importFiles}</ButtonLink>
          <ButtonLink variant="primary" href={collectHref}>
            {words.collect}
          </ButtonLink>
        </div>
      )}
    </div>
  );
}
