import { useLiveQuery } from 'dexie-react-hooks';
import { type Quotas, readQuotas } from '../../utils/storage/queries/readQuotas';

/** Plans, quotas and prices, read anew whenever they change; undefined until first read. */
export function useQuotas(): Quotas | undefined {
  return useLiveQuery(readQuotas);
}
