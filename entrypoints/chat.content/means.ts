import type { Protocol, ShelfFacts, TapOutcome } from '../../utils/browser/messaging/protocol';
import type { PageShape, ShapeRequest } from '../../utils/domain/watch/pageShape';
import type { Reading, ReadRequest } from '../../utils/domain/watch/reading';

type Fact<Name extends keyof Protocol> = Parameters<Protocol[Name]>[0];

/** What the features need from the outside; built for real in `index.ts`, faked in tests. Each `tell…` resolves when the worker has acknowledged. */
export interface Means {
  readonly tellPresent: (fact: Fact<'page/present'>) => Promise<void>;
  readonly tellTapped: (reading: Reading) => Promise<TapOutcome>;
  readonly tellRowsChanged: (hint: Fact<'rows/changed'>) => Promise<void>;
  /** Leaves word for the worker that the page goes to the login; must have gone out before this returns. */
  readonly noteLeftForLogin: () => Promise<void>;
  /** Hears the address whenever the page is about to go somewhere, until the returned function is called. Silent in browsers that do not tell. */
  readonly onNavigate: (listener: (address: string) => void) => () => void;
  /** Hears that the user changed a setting, until the returned function is called. */
  readonly onSettingsChanged: (listener: () => void) => () => void;
  readonly askShelf: (ask: Fact<'shelf/read'>) => Promise<ShelfFacts>;
  readonly openInbox: (ask: Fact<'shelf/openInbox'>) => Promise<void>;
  /** Hears that something of a group, or a setting, was changed, until the returned function is called. */
  readonly onGroupsChanged: (listener: () => void) => () => void;
  /** Did the shelf stand open the last time? */
  readonly readShelfOpen: () => Promise<boolean>;
  readonly keepShelfOpen: (open: boolean) => Promise<void>;
  /** Draws a line under exactly these names; none: leaves no trace. */
  readonly paintNames: (names: readonly Element[]) => void;
  /** Answers the worker's wish for one read until the returned function is called. */
  readonly onAsked: (answer: (request: ReadRequest) => Promise<Reading>) => () => void;
  /** One polite GET. */
  readonly read: (request: ReadRequest) => Promise<Reading>;
  /** Answers the worker's wish for a sample until the returned function is called. */
  readonly onShapeAsked: (answer: (request: ShapeRequest) => Promise<PageShape>) => () => void;
  /** Polite GETs and a look at the page, anonymised. */
  readonly takeShape: (request: ShapeRequest) => Promise<PageShape>;
}
