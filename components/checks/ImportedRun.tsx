import { useWords } from '../language/LanguageProvider';
import { Banner } from '../primitives/Banner';
import { ButtonLink } from '../primitives/Button';
import styles from './HistoryPage.module.css';
import { linkTo } from './linkTo';
import { afterHref } from './runHref';
import type { RunImport } from './useRunFile';

/** What was taken in, what was kept out, and why. */
export function ImportedRun({ result, onGo }: { readonly result: RunImport; readonly onGo: (href: string) => void }) {
  const words = useWords().checks.history;
  const [title, ...more] = result.lines;
  return (
    <div className={styles.imported}>
      <Banner
        mark={!result.ok ? 'fail' : result.whole ? 'handled' : 'blind'}
        announce
        title={title ?? (result.ok ? words.imported : words.importFailed)}
        action={
          result.ok && (
            <ButtonLink small {...linkTo(afterHref(result.value), onGo)}>
              {words.open}
            </ButtonLink>
          )
        }
      >
        {more.map((line, index) => (
          <p key={index}>{line}</p>
        ))}
      </Banner>
    </div>
  );
}
