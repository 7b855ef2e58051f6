import { useWords } from '../language/LanguageProvider';
import { useSettings } from '../shell/settingsContext';
import { useWatchActions } from '../watch/useWatchActions';
import { AccountChoice } from './AccountChoice';
import { LevelSetting } from './LevelSetting';
import { LookSettings } from './LookSettings';
import { MyNameSetting } from './MyNameSetting';
import { SettingRow } from './SettingRow';
import styles from './SettingsPage.module.css';
import { SwitchSetting } from './SwitchSetting';
import { useAccounts } from '../accounts/useAccounts';
import { useLevelChoice } from './useLevelChoice';
import { usePermissionGone } from './usePermissionGone';
import { useSettingChange } from './useSettingChange';
import { AlarmTestButton } from '../watch/AlarmTestButton';

/** All choices on one page; each is saved as it is made. */
export function SettingsPage() {
  const words = useWords().settings;
  const settings = useSettings();
  const { said, change, say } = useSettingChange();
  const accounts = useAccounts() ?? [];
  const actions = useWatchActions({ accounts, settings, looking: true });
  const level = useLevelChoice();
  const permissionGone = usePermissionGone(settings.level);
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1>{words.title}</h1>
        <p className={styles.said} role="status">
          {said ?? words.savedAtOnce}
        </p>
      </div>
      <LevelSetting current={settings.level} choice={level} permissionGone={permissionGone} onDone={say} />
      <SettingRow head={words.accounts.head} about={words.accounts.about}>
        <AccountChoice accounts={accounts} onWant={actions.want} />
      </SettingRow>
      <SettingRow head={words.notify.head}>
        <SwitchSetting label={words.notify.label} about={words.notify.about} checked={settings.notify} onChange={(notify) => change({ notify })} />
        <AlarmTestButton small />
      </SettingRow>
      <SettingRow head={words.joins.head}>
        <SwitchSetting
          label={words.joins.label}
          about={words.joins.about}
          checked={settings.lookUpJoins}
          onChange={(lookUpJoins) => change({ lookUpJoins })}
        />
      </SettingRow>
      <SettingRow head={words.strip.head}>
        <SwitchSetting
          label={words.strip.label}
          about={words.strip.about}
          checked={settings.managerStrip}
          onChange={(managerStrip) => change({ managerStrip })}
        />
      </SettingRow>
      <SettingRow head={words.shelf.head}>
        <SwitchSetting label={words.shelf.label} about={words.shelf.about} checked={settings.shelf} onChange={(shelf) => change({ shelf })} />
      </SettingRow>
      <SettingRow head={words.joinHint.head}>
        <SwitchSetting
          label={words.joinHint.label}
          about={words.joinHint.about}
          checked={settings.joinHint}
          onChange={(joinHint) => change({ joinHint })}
        />
      </SettingRow>
      <SettingRow head={words.name.head}>
        <MyNameSetting name={settings.myName} onChange={(myName) => change({ myName })} />
      </SettingRow>
      <SettingRow head={words.look.head}>
        <LookSettings settings={settings} onChange={change} />
      </SettingRow>
      <SettingRow head={words.more.head}>
        <a href="#/stored">{words.more.stored}</a>
        <p className="small dim">{words.more.storedAbout}</p>
      </SettingRow>
    </div>
  );
}
