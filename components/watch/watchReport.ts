import type { Diagnostic } from '../../utils/app/ports';
import type { Instant } from '../../utils/domain/ids';
import type { AccountWatch, WatchLevel } from '../../utils/domain/watch/accountWatch';

interface ReportFacts {
  readonly now: Instant;
  readonly extensionVersion: string;
  readonly browserName: string;
  readonly level: WatchLevel;
  readonly accounts: readonly AccountWatch[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A report for the makers as plain text: how many accounts are in which state and why. No names, no ids, nothing of LINE's. */
export function writeWatchReport(facts: ReportFacts): string {
  return [
    `Yobirin ${facts.extensionVersion}`,
    facts.browserName,
    `${new Date(facts.now).toISOString()} level=${facts.level} accounts=${facts.accounts.length}`,
    '',
    ...countStates(facts.accounts),
    '',
    ...facts.diagnostics.map((one) => `${new Date(one.at).toISOString()} ${one.feature} ${one.reason} ×${one.count}`),
  ]
    .join('\n')
    .trimEnd();
}

function countStates(accounts: readonly AccountWatch[]): string[] {
  const counts = new Map<string, number>();
  for (const account of accounts) {
    const state = account.healthDetail === null ? account.health : `${account.health} (${account.healthDetail})`;
    counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([state, count]) => `${state}: ${count}`);
}
