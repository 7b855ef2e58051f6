import type { CheckStep } from './steps';

/** One step about checks in words for people. */
export function tellCheckStep(step: CheckStep, nameOf: (basicId: string) => string): string {
  switch (step.word) {
    case 'person':
      return `${step.person} is at the screen from now on`;
    case 'importFriends':
      return `friends figures are imported: ${step.importFriends === 'all' ? 'all accounts' : step.importFriends.map(nameOf).join(', ')}`;
    case 'plans':
      return `plans and messages used are pasted for ${Object.keys(step.plans).length} accounts`;
    case 'scroll':
      return step.scroll === 'chat' ? 'the list of chats is scrolled to its end' : 'the page of the account group is scrolled to its end';
    case 'takeOver':
      return `account group ${step.takeOver.number} is taken over${step.takeOver.complete ? ' as complete' : ''}`;
    case 'startRun':
      return `a check 「${step.startRun.name}」 is started from the template for ${step.startRun.template}`;
    case 'tick':
      return `${step.tick.item} is ticked${ofAccounts(step.tick.accounts, nameOf)}`;
    case 'waive':
      return `${step.waive.item} is overruled${ofAccounts(step.waive.accounts, nameOf)}: ${step.waive.reason}`;
    case 'edit':
      return 'the plan is changed';
    case 'sign':
      return `${step.sign} signs`;
    case 'sent':
      return 'it is noted that the broadcast was sent';
    case 'results':
      return `results are noted for ${Object.keys(step.results).map(nameOf).join(', ')}`;
    case 'abandon':
      return `the check is given up: ${step.abandon}`;
  }
}

function ofAccounts(accounts: readonly string[] | undefined, nameOf: (basicId: string) => string): string {
  return accounts === undefined ? '' : ` for ${accounts.map(nameOf).join(', ')}`;
}
