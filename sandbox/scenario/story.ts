import { isCheckStep } from './checks/steps';
import { tellCheckStep } from './checks/tellCheckStep';
import type { Scenario, ScenarioStep } from './format';

/** One step in words for people; null for steps that only look. */
export function tellStep(step: ScenarioStep, scenario: Scenario): string | null {
  const nameOf = (basicId: string): string => scenario.accounts.find((account) => account.basicId === basicId)?.name ?? basicId;
  if (isCheckStep(step)) return tellCheckStep(step, nameOf);
  switch (step.word) {
    case 'open':
      return `open ${step.open}${typeof step.account === 'string' ? ` of ${nameOf(step.account)}` : ''}`;
    case 'invite': {
      const { account, name, members } = step.invite;
      return `${nameOf(account)} is invited${name === undefined ? ' again' : ` to 「${name}」`}${members === undefined ? '' : ` (${members} people)`}`;
    }
    case 'message':
      return `somebody writes in a group of ${nameOf(step.message.account)}`;
    case 'rename':
      return `a group of ${nameOf(step.rename.account)} is now called 「${step.rename.name}」`;
    case 'members':
      return `a group of ${nameOf(step.members.account)} now has ${step.members.count} people`;
    case 'remove':
      return `${nameOf(step.remove.account)} is removed from a group`;
    case 'logOut':
      return 'the login at LINE ends';
    case 'logIn':
      return 'logged in to LINE again';
    case 'set':
      return `settings of ${nameOf(step.set.account)} change`;
    case 'fault':
      return `LINE has trouble with ${step.fault.path}`;
    case 'stopWorker':
      return 'the service worker is stopped';
    case 'restartBrowser':
      return 'the browser is restarted';
    case 'reloadExtension':
      return 'the extension is loaded anew';
    case 'database':
      return step.database === 'works' ? 'the database takes again' : `every write is refused as if the database ${databaseTroubles[step.database]}`;
    case 'closePages':
      return 'every LINE tab is closed';
    case 'shelf':
      return step.shelf === 'fold' || step.shelf === 'unfold'
        ? `the shelf beside the chats is ${step.shelf}ed`
        : `the shelf beside the chats is switched ${step.shelf}`;
    case 'expectInvitation':
      return `an invitation of ${step.expectInvitation.customer} is expected`;
    case 'checkJoining':
      return 'the switch for groups of every account is asked for';
    case 'acknowledge':
      return `「${step.acknowledge}」 is marked as handled in the inbox`;
    case 'import':
      return `files are imported: ${step.import.join(', ')}`;
    case 'passMinutes':
      return `${step.passMinutes} minutes pass`;
    case 'sleepMinutes':
      return `the computer sleeps for ${step.sleepMinutes} minutes`;
    case 'screenshot':
      return `screenshot of ${step.screenshot}`;
    case 'waitFor':
      return `waiting up to ${step.withinSeconds} s for ${Object.keys(step.waitFor).join(', ')}`;
    case 'expect':
      return null;
  }
}

const databaseTroubles = { full: 'were full', refuses: 'could not be reached' } as const;
