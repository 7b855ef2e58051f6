import { snapshotFormat } from '../snapshotTable';

/** People per number of points of one reward card: `point,users` (manager-line-biz §1.3, SINGLE). */
export const cardPoints = snapshotFormat('cardPoints', {
  point: { names: ['point'], required: true, holds: 'count' },
  users: { names: ['users'], required: true, holds: 'count' },
});
