import { snapshotFormat } from '../snapshotTable';

/** Target reach by gender and age: `gender,age,percentage` (manager-line-biz §1.3, SINGLE). How ages are written is unknown: kept as they stand. */
export const age = snapshotFormat('age', {
  gender: { names: ['gender', '性別'], required: true, holds: 'text' },
  age: { names: ['age', '年齢'], required: true, holds: 'text' },
  percentage: { names: ['percentage', '割合'], required: true, holds: 'percent' },
});
