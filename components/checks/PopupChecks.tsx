import { Waiting } from '../feedback/Waiting';
import { useWords } from '../language/LanguageProvider';
import { OpenList, OverdueList, SentList } from './ChecksLists';
import { EmptyChecks } from './EmptyChecks';
import { linkTo } from './linkTo';
import { NextRun } from './NextRun';
import styles from './PopupChecks.module.css';
import { historyHref, newRunHref, templatesHref } from './runHref';
import { SidePanelButton } from './SidePanelButton';
import { TemplateStarts } from './TemplateStarts';
import { useGroupName } from './useGroupName';
import { useSplitRuns } from './useSplitRuns';

const most = 3;

/** The runs in the popup: what is late, the next broadcast with its one action, the others, and what to look at after a send. */
export function PopupChecks({ onGo }: { readonly onGo: (href: string) => void }) {
  const { checks: words, common } = useWords();
  const known = useSplitRuns();
  const groupName = useGroupName();
  if (known === undefined) return <Waiting>{words.reading}</Waiting>;
  const { runs, split, reports, now } = known;
  const { next } = split;
  return (
    <div className={styles.view}>
      <h1 className="unseen">{common.pages.checks}</h1>
      <div className={styles.scroll}>
        {runs.length === 0 && <EmptyChecks onGo={onGo} />}
        <OverdueList split={split} reports={reports} now={now} onGo={onGo} />
        {next !== null && (
          <NextRun run={next} report={reports?.get(next.runId)} groupName={groupName(next)} now={now} onGo={onGo} beside={<SidePanelButton />} />
        )}
        <OpenList split={split} reports={reports} now={now} onGo={onGo} />
        <SentList split={split} now={now} onGo={onGo} most={most} />
        <TemplateStarts centred={runs.length === 0} onGo={onGo} />
      </div>
      <footer className={styles.foot}>
        <a {...linkTo(newRunHref(), onGo)}>{words.home.newRun}</a>
        <a {...linkTo(templatesHref, onGo)}>{words.home.templates}</a>
        <a {...linkTo(historyHref, onGo)}>{words.home.allHistory}</a>
      </footer>
    </div>
  );
}
