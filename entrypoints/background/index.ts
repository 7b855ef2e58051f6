import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { Clock } from '../../utils/app/ports';
import { ensureUpkeep } from '../../utils/browser/alarms';
import { onDownload } from '../../utils/browser/downloads';
import { openDashboard, tabGone } from '../../utils/browser/lineTabs';
import { overdueNotificationId } from '../../utils/browser/notifications';
import { hasChatHost } from '../../utils/browser/permissions';
import { receive } from '../../utils/browser/messaging/server';
import { clearStorageTrouble, tellStorageTrouble } from '../../utils/storage/storageTrouble';
import { forgetManagerTab } from '../../utils/storage/managerTabs';
import { workingMemory } from '../../utils/storage/workingMemory';
import { parseAccountId, parseChatId } from '../../utils/domain/ids';
import { db } from '../../utils/storage/db';
import { tellGroupsChanged } from '../../utils/storage/groupsChanged';
import { changeSettings, readSettings, watchSettings } from '../../utils/storage/settings';
import { createChecksStore } from '../../utils/storage/stores/checksStore';
import { createDiagnostics } from '../../utils/storage/stores/diagnosticsStore';
import { createFiguresStore } from '../../utils/storage/stores/figuresStore';
import { createGroupsStore } from '../../utils/storage/stores/groupsStore';
import { reportingStore } from '../../utils/storage/stores/reportingStore';
import { tellingStore } from '../../utils/storage/stores/tellingStore';
import { createBell } from './bell';
import { createCollectHandlers } from './collectHandlers';
import { createCollecting } from './collecting';
import { createHandlers } from './handlers';
import { createInvitationKeeper } from './invitationKeeper';
import { createManagerHandlers } from './managerHandlers';
import { createReadinessHandlers } from './readinessHandlers';
import { createShelfHandlers } from './shelfHandlers';
import { takeCollected } from './takeCollected';
import { whenLeftForLogin } from './leftForLogin';

/** Composition root of the worker: builds the ports and registers every listener before anything is awaited. */
export default defineBackground({
  type: 'module',
  main() {
    const clock: Clock = { now: () => Date.now() };
    const diagnostics = createDiagnostics(db, clock.now);
    const telling = tellingStore(createGroupsStore(db), () => tellGroupsChanged(clock.now()));
    const store = reportingStore(telling, (refused) => (refused ? tellStorageTrouble(clock.now()) : clearStorageTrouble()));
    const deps = { clock, store, memory: workingMemory, diagnostics, database: db };
    const bell = createBell(deps);
    const { openSeen, leftForLogin, ...handlers } = createHandlers(deps, bell);

    const figures = createFiguresStore(db);
    const collecting = createCollecting({ ...deps, figures }, bell, takeCollected(clock, figures));
    const collect = createCollectHandlers(collecting);
    bell.onTold(collecting.loginSeen);
    bell.onTold(createInvitationKeeper(deps));
    const readiness = createReadinessHandlers(collecting);
    const shelf = createShelfHandlers({ clock });
    const manager = createManagerHandlers({ clock, checks: createChecksStore(db) });

    const refused = (name: string, why: string) => void diagnostics.note('messages', `${name}:${why}`);
    receive('page/present', handlers['page/present'], refused);
    receive('site/tapped', handlers['site/tapped'], refused);
    receive('rows/changed', handlers['rows/changed'], refused);
    receive('sensor/failed', handlers['sensor/failed'], refused);
    receive('shelf/read', shelf['shelf/read'], refused);
    receive('shelf/openInbox', shelf['shelf/openInbox'], refused);
    receive('groups/decide', handlers['groups/decide'], refused);
    receive('groups/undo', handlers['groups/undo'], refused);
    receive('groups/openChat', handlers['groups/openChat'], refused);
    receive('watch/lookNow', handlers['watch/lookNow'], refused);
    receive('watch/choose', handlers['watch/choose'], refused);
    receive('watch/want', handlers['watch/want'], refused);
    receive('watch/pageShape', handlers['watch/pageShape'], refused);
    receive('alarm/test', handlers['alarm/test'], refused);
    receive('stored/merge', handlers['stored/merge'], refused);
    receive('stored/wipe', handlers['stored/wipe'], refused);
    receive('collect/start', collect['collect/start'], refused);
    receive('collect/pause', collect['collect/pause'], refused);
    receive('collect/resume', collect['collect/resume'], refused);
    receive('collect/stop', collect['collect/stop'], refused);
    receive('collect/retryFailed', collect['collect/retryFailed'], refused);
    receive('collect/dismiss', collect['collect/dismiss'], refused);
    receive('readiness/observed', readiness['readiness/observed'], refused);
    receive('readiness/check', readiness['readiness/check'], refused);
    receive('readiness/resumeCheck', readiness['readiness/resumeCheck'], refused);
    receive('readiness/stopCheck', readiness['readiness/stopCheck'], refused);
    receive('manager/present', manager['manager/present'], refused);
    receive('manager/accountGroupSeen', manager['manager/accountGroupSeen'], refused);
    receive('manager/openChecks', manager['manager/openChecks'], refused);
    receive('manager/joinHint', manager['manager/joinHint'], refused);
    receive('manager/openGuide', manager['manager/openGuide'], refused);
    receive('checks/openRun', manager['checks/openRun'], refused);
    receive('checks/openSidePanel', manager['checks/openSidePanel'], refused);

    whenLeftForLogin(leftForLogin, bell.quietly);
    browser.alarms.onAlarm.addListener(() => {
      void bell.look();
      collecting.run();
    });
    browser.tabs.onRemoved.addListener((tabId) => bell.quietly(() => Promise.all([tabGone(workingMemory, tabId), forgetManagerTab(tabId)])));
    browser.permissions.onRemoved.addListener(() => {
      bell.quietly(leaveLevelAlways);
      collecting.run();
    });
    if (!hearDownloads()) browser.permissions.onAdded.addListener(() => void hearDownloads());
    browser.runtime.onStartup.addListener(() => {
      void bell.look();
      collecting.run();
    });
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install') bell.quietly(welcome);
    });
    browser.notifications.onClicked.addListener((id) => bell.quietly(() => openFromNotification(id)));
    watchSettings(() => void bell.tell());

    bell.quietly(ensureUpkeep);
    void bell.look();
    collecting.run();

    /** A notification of one group opens its chat, which counts as having seen it; a summary opens the inbox. */
    async function openFromNotification(id: string): Promise<void> {
      await browser.notifications.clear(id);
      if (id === overdueNotificationId) return openDashboard('#/ready/expected');
      const [, accountPart, chatPart] = id.split(':');
      const [accountId, chatId] = [parseAccountId(accountPart), parseChatId(chatPart)];
      if (accountId === null || chatId === null) return openDashboard('#/inbox');
      await openSeen({ accountId, chatId });
    }

    /** True once the browser tells of downloads; before that the permission is not there. */
    function hearDownloads(): boolean {
      return onDownload((download) => bell.quietly(() => collecting.downloadStarted(download)));
    }

    async function welcome(): Promise<void> {
      if (!(await readSettings()).welcomed) await openDashboard('#/welcome');
    }

    /** The permission was taken back in the browser: say what is true and go on through open tabs. */
    async function leaveLevelAlways(): Promise<void> {
      if ((await readSettings()).level === 'always' && !(await hasChatHost())) await changeSettings({ level: 'tab' });
      void bell.look();
    }
  },
});
