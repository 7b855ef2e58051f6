import type { ChatPage } from '../../utils/site/chat/pages';

/** What a feature is given when it starts. */
export interface FeatureContext {
  /** Aborted when the feature must end; everything it began hangs on it. */
  readonly signal: AbortSignal;
  /** The page the tab shows now. */
  readonly page: () => ChatPage;
  /** Called after each move inside the app, until the signal. */
  readonly onMove: (listener: () => void) => void;
  /** Runs a callback of the feature's; what it throws is reported and stops nothing else. */
  readonly run: (work: () => void | Promise<void>) => void;
  /** Says that the feature could not do its work; the same reason is said once in the life of the page. */
  readonly fail: (reason: string) => void;
}

/** One thing the content script does on LINE's chat site. */
export interface Feature {
  /** Shown in diagnostics. */
  readonly id: string;
  /** The pages it runs on: begun on arriving, ended on leaving or on a change of account. `every`: once, until the script ends. */
  readonly pages: 'every' | readonly ChatPage['kind'][];
  readonly start: (context: FeatureContext) => void;
}
