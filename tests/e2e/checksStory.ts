import { createHash } from 'node:crypto';
import { canonicalText } from '../../utils/domain/canonicalText';
import { defaultCheckRules } from '../../utils/domain/checks/checkRules';
import type { ItemId, RunId } from '../../utils/domain/checks/checkIds';
import type { Finding } from '../../utils/domain/checks/finding';
import { foldRun } from '../../utils/domain/checks/foldRun';
import type { RunState } from '../../utils/domain/checks/run';
import type { CellAccounts, RunEvent, RunMove, SendResult } from '../../utils/domain/checks/runEvents';
import type { RunPlan } from '../../utils/domain/checks/runPlan';
import { signedContentOf } from '../../utils/domain/checks/signOff';
import type { SignedRecord } from '../../utils/domain/checks/signedRecord';
import type { FrozenTemplate } from '../../utils/domain/checks/template';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import type { Instant } from '../../utils/domain/ids';

/** One run told move by move, a minute apart; its state comes from the fold alone. */
export class RunStory {
  readonly events: RunEvent[] = [];
  readonly records: SignedRecord[] = [];
  #at: Instant;
  #by: string;

  constructor(
    readonly runId: RunId,
    startedAt: Instant,
    by: string,
    template: FrozenTemplate,
    plan: RunPlan,
  ) {
    this.#at = startedAt;
    this.#by = by;
    this.events.push({ kind: 'started', template, plan, ...this.#base() });
  }

  state(): RunState {
    const state = foldRun(this.events);
    if (state === null) throw new Error('a run that was not started');
    return state;
  }

  plan(): RunPlan {
    return this.state().plan;
  }

  accounts(): readonly FigureAccountId[] {
    return this.plan().accounts.map(({ account }) => account);
  }

  /** Whoever moves from now on. */
  as(name: string): this {
    this.#by = name;
    return this;
  }

  later(ms: number): this {
    this.#at += ms;
    return this;
  }

  tick(itemId: string, accounts: CellAccounts): this {
    return this.#move({ kind: 'ticked', itemId: itemId as ItemId, accounts });
  }

  waive(itemId: string, accounts: CellAccounts, reason: string): this {
    return this.#move({ kind: 'waived', itemId: itemId as ItemId, accounts, reason, findings: [] });
  }

  pause(itemId: string): this {
    return this.#move({ kind: 'pauseStarted', itemId: itemId as ItemId });
  }

  edit(plan: RunPlan): this {
    return this.#move({ kind: 'planned', plan });
  }

  abandon(reason: string): this {
    return this.#move({ kind: 'abandoned', reason });
  }

  sent(sentAt: Instant): this {
    this.#at = Math.max(this.#at, sentAt + 20 * 60_000);
    return this.#move({ kind: 'sent', sentAt });
  }

  result(accounts: readonly FigureAccountId[], result: SendResult, note: string): this {
    return this.#move({ kind: 'resultNoted', accounts, result, note });
  }

  /** A signature with its record, over what is computed about the plan. */
  sign(signer: string, needed: 1 | 2, findingsOf: (plan: RunPlan) => readonly Finding[]): this {
    this.#at += 60_000;
    const run = this.state();
    const content = signedContentOf(run, findingsOf(run.plan), defaultCheckRules);
    const signedAt = this.#at;
    const recordId = `${this.runId}-record-${this.records.length + 1}`;
    const digest = createHash('sha256').update(canonicalText({ content, signer, signedAt })).digest('hex');
    this.records.push({ recordId, runId: this.runId, signedAt, signer, content, digest });
    this.events.push({ kind: 'signed', signer, recordId, digest, basis: run.basis, needed, ...this.#base() });
    return this;
  }

  #move(move: RunMove): this {
    this.#at += 60_000;
    this.events.push({ ...move, ...this.#base() });
    return this;
  }

  #base() {
    return { eventId: `${this.runId}-${this.events.length + 1}`, runId: this.runId, at: this.#at, by: this.#by };
  }
}
