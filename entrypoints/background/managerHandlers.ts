import { recordSighting } from '../../utils/app/checks/recordSighting';
import type { ChecksStore } from '../../utils/app/checks/ports';
import type { Clock } from '../../utils/app/ports';
import { openDashboard } from '../../utils/browser/lineTabs';
import type { Protocol, StripRun } from '../../utils/browser/messaging/protocol';
import type { Sender } from '../../utils/browser/messaging/server';
import { openSidePanel } from '../../utils/browser/sidePanel';
import { japaneseHoliday } from '../../utils/calendar/japaneseHoliday';
import type { RunState } from '../../utils/domain/checks/run';
import { reportOf } from '../../utils/domain/checks/runReport';
import { runsAtPlace } from '../../utils/domain/checks/runsAtPlace';
import { readCheckRules } from '../../utils/storage/checkRules';
import { noteManagerTab } from '../../utils/storage/managerTabs';
import { readAccountGroups } from '../../utils/storage/queries/readAccountGroups';
import { readFindings } from '../../utils/storage/queries/readFindings';
import { readRuns } from '../../utils/storage/queries/readRuns';
import { readSettings } from '../../utils/storage/settings';
import { interfaceLanguage } from './bell';

type Names = Extract<keyof Protocol, `manager/${string}` | `checks/${string}`>;
type Handlers = {
  readonly [Key in Names]: (input: Parameters<Protocol[Key]>[0], sender: Sender) => Promise<ReturnType<Protocol[Key]>>;
};

/** More runs at one place than a strip has words for. */
const mostRuns = 5;

/** What pages of the Manager tell and ask: where they are, what an account group holds, which checks they belong to. */
export function createManagerHandlers({ clock, checks }: { readonly clock: Clock; readonly checks: ChecksStore }): Handlers {
  async function stripRuns(runs: readonly RunState[]): Promise<readonly StripRun[]> {
    const rules = await readCheckRules();
    const now = clock.now();
    const findings = await readFindings(runs, { now, rules, holidayOn: japaneseHoliday });
    return runs.map((run) => {
      const { open, failingOpen, signatures } = reportOf(run, findings.get(run.runId) ?? [], rules, now);
      const { runId, plan, status } = run;
      return { runId, name: plan.name.slice(0, 200), plannedAt: plan.plannedAt, status, open, failing: failingOpen.length, signatures };
    });
  }

  return {
    async 'manager/present'({ place }, { tabId }) {
      if (tabId !== null) await noteManagerTab({ tabId, place });
    },

    'manager/accountGroupSeen': (seen) => recordSighting(checks, seen, clock.now()),

    async 'manager/openChecks'({ place }) {
      const { welcomed, managerStrip } = await readSettings();
      if (!welcomed || !managerStrip) return null;
      const [runs, groups] = await Promise.all([readRuns(), readAccountGroups()]);
      const here = runsAtPlace(place, runs, groups).slice(0, mostRuns);
      return { language: await interfaceLanguage(), runs: await stripRuns(here) };
    },

    async 'manager/joinHint'() {
      const { welcomed, joinHint } = await readSettings();
      return welcomed && joinHint ? { language: await interfaceLanguage() } : null;
    },

    'manager/openGuide': () => openDashboard('#/guide'),

    'checks/openRun': ({ runId }) => openDashboard(runId === null ? '#/checks/new' : `#/checks/run/${runId}`),

    // Nothing may be awaited before the panel: the press of the button counts for this task only.
    async 'checks/openSidePanel'(_nothing, { windowId }) {
      if (windowId === null || !(await openSidePanel(windowId))) await openDashboard('#/checks');
    },
  };
}
