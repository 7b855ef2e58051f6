import type { AccountId, Instant } from '../ids';
import { type GroupState, isRinging } from './groupState';

export interface BadgeFacts {
  /** Groups that demand somebody now. */
  readonly ringing: number;
  /** The same, by account, most first. */
  readonly perAccount: readonly { readonly accountId: AccountId; readonly ringing: number }[];
  /** Blind for a reason someone can mend now. */
  readonly blind: boolean;
}

/** The badge is counted anew from all groups each time, never up or down. */
export function countRinging(groups: readonly GroupState[], now: Instant): Omit<BadgeFacts, 'blind'> {
  const perAccount = new Map<AccountId, number>();
  for (const group of groups) if (isRinging(group, now)) perAccount.set(group.accountId, (perAccount.get(group.accountId) ?? 0) + 1);
  const rows = [...perAccount].map(([accountId, ringing]) => ({ accountId, ringing })).sort((a, b) => b.ringing - a.ringing);
  return { ringing: rows.reduce((sum, row) => sum + row.ringing, 0), perAccount: rows };
}

/** A number if there is one, "?" while blind, else nothing. Four characters fit. */
export function badgeText(facts: BadgeFacts): string {
  if (facts.ringing > 999) return '999+';
  if (facts.ringing > 0) return String(facts.ringing);
  return facts.blind ? '?' : '';
}
