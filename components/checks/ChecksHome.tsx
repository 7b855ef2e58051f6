import { Waiting } from '../feedback/Waiting';
import { useWords } from '../language/LanguageProvider';
import { ButtonLink } from '../primitives/Button';
import styles from './ChecksHome.module.css';
import { OpenList, OverdueList, SentList } from './ChecksLists';
import { EmptyChecks } from './EmptyChecks';
import { NextRun } from './NextRun';
import { accountGroupsHref, historyHref, newRunHref, pricesHref, templatesHref } from './runHref';
import { SidePanelButton } from './SidePanelButton';
import { TemplateStarts } from './TemplateStarts';
import { useGroupName } from './useGroupName';
import { useSplitRuns } from './useSplitRuns';

const most = 8;

/** The runs at a glance: the next broadcast, what is late, what is open, what went out. */
export function ChecksHome({ onGo }: { readonly onGo: (href: string) => void }) {
  const { checks: words, common } = useWords();
  const known = useSplitRuns();
  const groupName = useGroupName();
  if (known === undefined) return <Waiting>{words.reading}</Waiting>;
  const { runs, split, reports, now } = known;
  const { next } = split;
  return (
    <div className={styles.home}>
      <header className={styles.head}>
        <h1>{common.pages.checks}</h1>
        <nav className={styles.links} aria-label={words.home.links}>
          <a href={historyHref}>{words.home.history}</a>
          <a href={templatesHref}>{words.home.templates}</a>
          <a href={accountGroupsHref}>{words.home.accountGroups}</a>
          <a href={pricesHref}>{words.home.prices}</a>
        </nav>
        {runs.length > 0 && (
          <ButtonLink href={newRunHref()} {...(next === null && { variant: 'primary' })}>
            {words.home.newRun}
          </ButtonLink>
        )}
      </header>
      {runs.length === 0 ? (
        <div>
          <EmptyChecks onGo={onGo} />
          <TemplateStarts centred onGo={onGo} />
        </div>
      ) : (
        <div className={styles.columns}>
          <div className={styles.now}>
            {next === null ? (
              <section className={styles.none}>
                <h2>{words.home.noneOpen}</h2>
                <p className="dim">{words.home.noneOpenText}</p>
              </section>
            ) : (
              <NextRun run={next} report={reports?.get(next.runId)} groupName={groupName(next)} now={now} onGo={onGo} beside={<SidePanelButton />} />
            )}
            <TemplateStarts onGo={onGo} />
          </div>
          <div>
            <OverdueList split={split} reports={reports} now={now} onGo={onGo} />
            <OpenList split={split} reports={reports} now={now} onGo={onGo} />
            <SentList split={split} now={now} onGo={onGo} most={most} end={<a href={historyHref}>{words.home.allHistory}</a>} />
          </div>
        </div>
      )}
    </div>
  );
}
