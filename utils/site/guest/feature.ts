/** What a page of LINE's is, as far as the kind says where a feature runs. */
export interface PageKind {
  readonly kind: string;
}

/** What a feature is given when it starts. */
export interface FeatureContext<Page extends PageKind> {
  /** Aborted when the feature must end; everything it began hangs on it. */
  readonly signal: AbortSignal;
  /** The page the tab shows now. */
  readonly page: () => Page;
  /** Called after each move inside the app, until the signal. */
  readonly onMove: (listener: () => void) => void;
  /** Runs a callback of the feature's; what it throws is reported and stops nothing else. */
  readonly run: (work: () => void | Promise<void>) => void;
  /** Says that the feature could not do its work; the same reason is said once in the life of the page. */
  readonly fail: (reason: string) => void;
}

/** One thing a content script does on a site of LINE's. */
export interface Feature<Page extends PageKind> {
  /** Shown in diagnostics. */
  readonly id: string;
  /** The pages it runs on: begun on arriving, ended on leaving or on a change of subject. `every`: once, until the script ends. */
  readonly pages: 'every' | readonly Page['kind'][];
  readonly start: (context: FeatureContext<Page>) => void;
}
