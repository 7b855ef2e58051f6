import type { Protocol, StripFacts } from '../../utils/browser/messaging/protocol';
import type { RunId } from '../../utils/domain/checks/checkIds';
import type { ManagerPlace } from '../../utils/domain/checks/managerPlace';
import type { Feature as GuestFeature } from '../../utils/site/guest/feature';

type Fact<Name extends keyof Protocol> = Parameters<Protocol[Name]>[0];

/** One thing the content script does on the Manager. */
export type Feature = GuestFeature<ManagerPlace>;

/** What the features need from the outside; built for real in `index.ts`, faked in tests. */
export interface Means {
  readonly tellPresent: (fact: Fact<'manager/present'>) => Promise<void>;
  readonly tellAccountGroup: (fact: Fact<'manager/accountGroupSeen'>) => Promise<void>;
  readonly askChecks: (ask: Fact<'manager/openChecks'>) => Promise<StripFacts>;
  readonly openRun: (runId: RunId | null) => Promise<void>;
  readonly openSidePanel: () => Promise<void>;
  /** Hears that a check or a setting was changed, until the returned function is called. */
  readonly onChecksChanged: (listener: () => void) => () => void;
  /** Was the strip folded away the last time? */
  readonly readFolded: () => Promise<boolean>;
  readonly keepFolded: (folded: boolean) => Promise<void>;
}
