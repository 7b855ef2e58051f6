import { useState } from 'react';
import type { WatchLevel } from '../../utils/domain/watch/accountWatch';
import { useLevelChoice } from '../settings/useLevelChoice';
import { useSettings } from '../shell/settingsContext';
import { WelcomeView } from './WelcomeView';

/** First run: how far to watch, what that means, and what is never done. */
export function WelcomePage() {
  const settings = useSettings();
  const [level, setLevel] = useState<WatchLevel>(settings.level);
  const { change, choose } = useLevelChoice();
  async function start(): Promise<void> {
    if (await choose(level)) location.hash = '#/inbox';
    else setLevel((chosen) => (chosen === 'always' ? settings.level : chosen));
  }
  return <WelcomeView level={level} formerLevel={settings.level} change={change} onLevel={setLevel} onStart={() => void start()} />;
}
