import type { ContactsCsvAnswer } from '../../domain/figures/collectAnswer';
import type { Period } from '../../domain/figures/day';
import type { BasicId } from '../../domain/ids';
import { askManager, type ManagerMeans } from './askManager';
import { classifyContactsCsv } from './classifyContactsCsv';
import { contactsCsvUrl } from './endpoints';

/** Reads the friends figures of one account: one GET. Never throws. */
export async function readContactsCsv(basicId: BasicId, period: Period, means: ManagerMeans): Promise<ContactsCsvAnswer> {
  const answer = await askManager(contactsCsvUrl(basicId, period), means);
  return 'how' in answer ? { kind: 'noAnswer', how: answer.how } : classifyContactsCsv(answer);
}
