import type { ContactsCsvAnswer } from '../../domain/figures/collectAnswer';
import type { CollectJob } from '../../domain/figures/collectJob';
import type { Period } from '../../domain/figures/day';
import type { FigureAccountId } from '../../domain/figures/figureAccount';
import type { ImportSource } from '../../domain/figures/importFile';
import type { BasicId } from '../../domain/ids';
import type { TurnDeps } from '../takeTurn';
import type { FiguresReads } from './ports';

/** The walks, in the database. */
export interface CollectStore {
  /** Oldest first. */
  jobs(): Promise<readonly CollectJob[]>;
  /** Reads, changes and writes as one step; a walk that is gone stays gone. */
  change(jobId: string, update: (job: CollectJob) => CollectJob): Promise<void>;
  /** Adds a walk unless one of its id is there or `unless` holds; old ones that are done make room. Resolves false when it was not added. */
  add(job: CollectJob, unless?: (jobs: readonly CollectJob[]) => boolean): Promise<boolean>;
}

/** Performs one GET of the friends export. */
export interface CsvSite {
  read(basicId: BasicId, period: Period): Promise<ContactsCsvAnswer>;
}

/** One answer on its way into the figures. */
export interface CollectedFile {
  readonly account: FigureAccountId;
  readonly fileName: string;
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly source: ImportSource;
}

/** taken: kept, or kept before. noRows: the right table, and no row in it. notTheCsv: it only looked like it. refused: the database takes nothing. */
export type TakenAs = 'taken' | 'noRows' | 'notTheCsv' | 'refused';

export interface CollectDeps extends TurnDeps {
  readonly jobs: CollectStore;
  readonly figures: Pick<FiguresReads, 'months'>;
  readonly site: CsvSite;
  readonly take: (file: CollectedFile) => Promise<TakenAs>;
  /** Does the browser still let us ask the Manager? */
  readonly mayAsk: () => Promise<boolean>;
}
