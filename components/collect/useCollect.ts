import { useLiveQuery } from 'dexie-react-hooks';
import type { CollectJob } from '../../utils/domain/figures/collectJob';
import type { FigureAccount, FigureAccountId } from '../../utils/domain/figures/figureAccount';
import { readCollectJobs } from '../../utils/storage/queries/readCollect';
import { useFigureAccounts } from '../figures/useFigureAccounts';

export interface CollectScreen {
  readonly accounts: readonly FigureAccount[];
  readonly byId: ReadonlyMap<FigureAccountId, FigureAccount>;
  /** The walk the button began last, unless its result was put away. */
  readonly job: CollectJob | null;
  /** Downloads of the user's, newest first. */
  readonly downloads: readonly CollectJob[];
}

/** Undefined until the first answer of the database. */
export function useCollect(): CollectScreen | undefined {
  const accounts = useFigureAccounts();
  const jobs = useLiveQuery(readCollectJobs);
  if (accounts === undefined || jobs === undefined) return undefined;
  return {
    accounts,
    byId: new Map(accounts.map((account) => [account.id, account])),
    job: latestShown(jobs),
    downloads: jobs.filter((job) => job.askedBy === 'download' && !job.dismissed).reverse(),
  };
}

/** For one line about it; null = nothing to tell. */
export function useCollectJob(): CollectJob | null {
  const jobs = useLiveQuery(readCollectJobs);
  return jobs === undefined ? null : latestShown(jobs);
}

function latestShown(jobs: readonly CollectJob[]): CollectJob | null {
  const latest = jobs.findLast((job) => job.askedBy === 'button');
  return latest === undefined || latest.dismissed ? null : latest;
}
