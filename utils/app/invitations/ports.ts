import type { InvitationEvent } from '../../domain/invitations/invitation';
import type { Result } from '../../domain/result';
import type { Clock } from '../ports';

/** What one transaction may do. Events are added, never changed. */
export interface InvitationsTransaction {
  events(): Promise<readonly InvitationEvent[]>;
  add(events: readonly InvitationEvent[]): Promise<void>;
}

export interface InvitationsStore {
  /** Everything that was said; a database that does not answer is a value. */
  events(): Promise<Result<readonly InvitationEvent[], 'refused'>>;
  /** All or nothing. `work` may await nothing but `tx`. A database that would not take it is a value; anything else `work` throws comes out. */
  transaction<Value>(work: (tx: InvitationsTransaction) => Promise<Value>): Promise<Result<Value, 'refused'>>;
}

export interface InvitationsDeps {
  readonly clock: Clock;
  readonly invitations: InvitationsStore;
  readonly newId: () => string;
  /** Name of who does it; '' = none given, or the extension itself. */
  readonly by: string;
}
