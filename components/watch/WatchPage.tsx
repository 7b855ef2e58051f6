import { useState } from 'react';
import { formatWhen } from '../../utils/i18n/format';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { Banner } from '../primitives/Banner';
import { matchesSearch } from './accountState';
import { AlarmTestButton } from './AlarmTestButton';
import { CauseAction } from './CauseAction';
import { NothingFound } from './NothingFound';
import { useCount } from './useCount';
import { useWatch, type WatchScreen } from './useWatch';
import { useWatchActions, type WatchActions } from './useWatchActions';
import styles from './WatchPage.module.css';
import { WatchSearch } from './WatchSearch';
import { WatchTable } from './WatchTable';
import { NoAccounts, RestingBanner } from './WatchView';

/** The watch in the full tab: causes of blindness with their cure, then every account in a table. */
export function WatchPage() {
  const words = useWords();
  const screen = useWatch();
  const actions = useWatchActions(screen);
  const [search, setSearch] = useState('');
  if (screen === null) return null;
  const found = screen.accounts.some((account) => matchesSearch(account, search));
  return (
    <div className={styles.page}>
      <div className={styles.bar}>
        <h1>{words.watch.title}</h1>
        {screen.accounts.length > 0 && <WatchSearch value={search} onChange={setSearch} />}
        <p className={styles.level}>
          {words.watch.levelIs(words.welcome.levels[screen.settings.level].name)} <a href="#/settings">{words.watch.changeLevel}</a>
        </p>
        <AlarmTestButton />
      </div>
      <div className={styles.banners}>
        <Causes screen={screen} actions={actions} />
        {!screen.looking && screen.accounts.length > 0 && <RestingBanner screen={screen} />}
      </div>
      {screen.accounts.length === 0 && screen.causes.length === 0 && <NoAccounts />}
      {found && <WatchTable screen={screen} actions={actions} search={search} />}
      {!found && screen.accounts.length > 0 && <NothingFound search={search} onClear={() => setSearch('')} />}
    </div>
  );
}

/** One banner for each cause: what happened, what is safe, what to do. */
function Causes({ screen, actions }: { readonly screen: WatchScreen; readonly actions: WatchActions }) {
  const words = useWords().watch;
  const language = useLanguage();
  const count = useCount();
  return screen.causes.map((cause, index) => (
    <Banner
      key={cause.health}
      mark="blind"
      needs
      title={cause.accounts.length === 0 ? words.mend[cause.health].title : `${words.mend[cause.health].title}　${count(cause.accounts.length)}`}
      action={<CauseAction cause={cause} actions={actions} primary={index === 0} />}
    >
      {words.mend[cause.health].full(formatWhen(cause.sinceAt, screen.now, language))}
    </Banner>
  ));
}
