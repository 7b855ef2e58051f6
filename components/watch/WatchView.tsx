import { useState } from 'react';
import { useWords } from '../language/LanguageProvider';
import { Banner } from '../primitives/Banner';
import { Button, ButtonLink } from '../primitives/Button';
import { EmptyState } from '../primitives/EmptyState';
import { PartHeading } from '../primitives/PartHeading';
import { ReadyLine } from '../ready/ReadyLine';
import { AccountRow } from './AccountRow';
import { matchesSearch } from './accountState';
import { AlarmTestButton } from './AlarmTestButton';
import { CauseRow } from './CauseRow';
import { chatSite } from './lineLinks';
import { NothingFound } from './NothingFound';
import { useCount } from './useCount';
import { useWatch, type WatchScreen } from './useWatch';
import { useWatchActions, type WatchActions } from './useWatchActions';
import { WatchSearch } from './WatchSearch';
import styles from './WatchView.module.css';

/** Fewer accounts than this are found faster by eye. */
const searchFrom = 12;

/** The watch in the popup: what can be mended, what is left out, the rest in order. */
export function WatchView({ onGo }: { readonly onGo: (href: string) => void }) {
  const words = useWords();
  const screen = useWatch();
  const actions = useWatchActions(screen);
  const [search, setSearch] = useState('');
  if (screen === null) return null;
  const blank = screen.accounts.length === 0 && screen.causes.length === 0;
  return (
    <div className={styles.view}>
      <h1 className="unseen">{words.watch.title}</h1>
      <div className={styles.scroll}>
        {blank && <NoAccounts />}
        <Causes screen={screen} actions={actions} />
        {!screen.looking && screen.accounts.length > 0 && <RestingBanner screen={screen} />}
        {screen.accounts.length > searchFrom && <WatchSearch value={search} onChange={setSearch} bar />}
        <ReadyLine now={screen.now} onGo={onGo} />
        {search.trim() === '' && <CalmParts screen={screen} actions={actions} />}
        {search.trim() !== '' && <Found screen={screen} actions={actions} search={search} onClear={() => setSearch('')} />}
      </div>
      <footer className={styles.foot}>
        <span className="cut small dim" title={words.watch.levelIs(words.welcome.levels[screen.settings.level].name)}>
          {words.welcome.levels[screen.settings.level].name}
        </span>
        <Button variant="plain" small onClick={actions.lookNow}>
          {words.watch.lookNow}
        </Button>
        <AlarmTestButton variant="plain" small />
      </footer>
    </div>
  );
}

/** Said where no account was ever seen. */
export function NoAccounts() {
  const words = useWords().watch.empty;
  return (
    <EmptyState
      mark="yet"
      title={words.title}
      action={
        <ButtonLink variant="primary" href={chatSite} target="_blank" rel="noreferrer">
          {words.act}
        </ButtonLink>
      }
    >
      {words.text}
    </EmptyState>
  );
}

/** Nobody looks at present: what is safe, and how to go on. */
export function RestingBanner({ screen }: { readonly screen: WatchScreen }) {
  const words = useWords().watch.resting;
  return (
    <Banner
      mark="snoozed"
      title={words.title}
      action={
        <ButtonLink small variant={screen.causes.length === 0 ? 'primary' : 'outline'} href={chatSite} target="_blank" rel="noreferrer">
          {words.act}
        </ButtonLink>
      }
    >
      {screen.settings.level === 'page' ? words.pageText : words.text}
    </Banner>
  );
}

interface PartsProps {
  readonly screen: WatchScreen;
  readonly actions: WatchActions;
}

function Causes({ screen, actions }: PartsProps) {
  const words = useWords().watch.parts;
  const count = useCount();
  const hidden = screen.parts.mendable.length;
  if (screen.causes.length === 0) return null;
  return (
    <>
      <PartHeading needs title={words.mendable} {...(hidden > 0 && { count: count(hidden) })} />
      <ul>
        {screen.causes.map((cause, index) => (
          <CauseRow key={cause.health} cause={cause} now={screen.now} actions={actions} primary={index === 0} />
        ))}
      </ul>
    </>
  );
}

/** Everything that asks for nothing. */
function CalmParts({ screen, actions }: PartsProps) {
  const words = useWords().watch.parts;
  const count = useCount();
  const { notWatchable, watching, notYet } = screen.parts;
  const rows = (accounts: WatchScreen['accounts']) =>
    accounts.map((account) => <AccountRow key={account.accountId} account={account} screen={screen} actions={actions} />);
  return (
    <>
      {notWatchable.length > 0 && <PartHeading title={words.notWatchable} count={count(notWatchable.length)} about={words.notWatchableAbout} />}
      {notWatchable.length > 0 && <ul>{rows(notWatchable)}</ul>}
      {notYet.length > 0 && <PartHeading title={words.notYet} count={count(notYet.length)} />}
      {notYet.length > 0 && <ul>{rows(notYet)}</ul>}
      {watching.length > 0 && <PartHeading title={screen.looking ? words.watching : words.resting} count={count(watching.length)} />}
      {watching.length > 0 && <ul>{rows(watching)}</ul>}
    </>
  );
}

function Found({ screen, actions, search, onClear }: PartsProps & { readonly search: string; readonly onClear: () => void }) {
  const found = screen.accounts.filter((account) => matchesSearch(account, search));
  if (found.length === 0) return <NothingFound search={search} onClear={onClear} />;
  return (
    <ul>
      {found.map((account) => (
        <AccountRow key={account.accountId} account={account} screen={screen} actions={actions} />
      ))}
    </ul>
  );
}
