import type { CollectJob } from '../../domain/figures/collectJob';
import { monthOf, type Period } from '../../domain/figures/day';
import type { MetricMonth } from '../../domain/figures/metricMonth';
import { db } from '../db';

/** All walks that are kept, oldest first. Live: use inside `useLiveQuery`. */
export async function readCollectJobs(): Promise<CollectJob[]> {
  return db.collectJobs.orderBy('startedAt').toArray();
}

/** The kept months of all accounts that a span touches. Live. */
export async function readMonthsIn(span: Period): Promise<MetricMonth[]> {
  return db.metricMonths.where('month').between(monthOf(span.fromOn), monthOf(span.toOn), true, true).toArray();
}
