import { snapshotFormat } from '../snapshotTable';

/** Totals of reward cards, one row per card (manager-line-biz §1.3, CONFIRMED names, order unknown; `name` and `deleted` SINGLE). */
export const rewardCards = snapshotFormat('rewardCards', {
  name: { names: ['name'], required: false, holds: 'text' },
  deleted: { names: ['deleted'], required: false, holds: 'text' },
  validCards: { names: ['validcards'], required: true, holds: 'count' },
  issuedCards: { names: ['issuedcards'], required: true, holds: 'count' },
  storeVisitPoints: { names: ['storevisitpoints'], required: false, holds: 'count' },
  WelcomeBonusesAwarded: { names: ['welcomebonusesawarded'], required: false, holds: 'count' },
  expiredPoints: { names: ['expiredpoints'], required: false, holds: 'count' },
  vouchersAwarded: { names: ['vouchersawarded'], required: false, holds: 'count' },
  vouchersUsed: { names: ['vouchersused'], required: false, holds: 'count' },
});
