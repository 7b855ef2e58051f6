import type { HintFacts, Protocol, StripFacts } from '../../utils/browser/messaging/protocol';
import type { RunId } from '../../utils/domain/checks/checkIds';
import type { ManagerPlace } from '../../utils/domain/checks/managerPlace';
import type { Feature as GuestFeature } from '../../utils/site/guest/feature';

type Fact<Name extends keyof Protocol> = Parameters<Protocol[Name]>[0];

/** One thing the content script does on the Manager. */
export type Feature = GuestFeature<ManagerPlace>;

/** The strip with the state of the check, and the hint beside the switch for group chats. */
export type Foldable = 'strip' | 'joinHint';

/** What the features need from the outside; built for real in `index.ts`, faked in tests. */
export interface Means {
  readonly tellPresent: (fact: Fact<'manager/present'>) => Promise<void>;
  readonly tellAccountGroup: (fact: Fact<'manager/accountGroupSeen'>) => Promise<void>;
  readonly tellJoinSetting: (fact: Fact<'readiness/observed'>) => Promise<void>;
  readonly askChecks: (ask: Fact<'manager/openChecks'>) => Promise<StripFacts>;
  readonly askJoinHint: () => Promise<HintFacts>;
  readonly openGuide: () => Promise<void>;
  readonly openRun: (runId: RunId | null) => Promise<void>;
  readonly openSidePanel: () => Promise<void>;
  /** Hears that a check or a setting was changed, until the returned function is called. */
  readonly onChecksChanged: (listener: () => void) => () => void;
  /** Was it folded away the last time? */
  readonly readFolded: (what: Foldable) => Promise<boolean>;
  readonly keepFolded: (what: Foldable, folded: boolean) => Promise<void>;
}
