import { snapshotFormat } from '../snapshotTable';

/** Target reach by area: `area,percentage` (manager-line-biz §1.3, INFERRED). */
export const area = snapshotFormat('area', {
  area: { names: ['area', '地域', 'エリア'], required: true, holds: 'text' },
  percentage: { names: ['percentage', '割合'], required: true, holds: 'percent' },
});
