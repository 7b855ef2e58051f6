/** What a figure means. The catalogue is the only place that says how figures may be added up. */

/** Figures that are kept per account and day. */
export type StoredMetricId =
  | 'contacts'
  | 'targetReaches'
  | 'blocks'
  | 'newFriends'
  | 'messagesSent'
  | 'messagesReceived'
  | 'chatReplies'
  | 'activeChats';

/** Figures that are computed from kept ones. */
export type DerivedMetricId = 'reachable' | 'adds' | 'blockChange' | 'blockRate';

export type MetricId = StoredMetricId | DerivedMetricId;

/** runningTotal: never falls, only differences tell of a period. level: how it stood at the end of a day. flow: what happened on that day. share: a part of a whole. */
export type MetricKind = 'runningTotal' | 'level' | 'flow' | 'share';

export interface Metric {
  readonly id: MetricId;
  readonly kind: MetricKind;
  readonly unit: 'people' | 'messages' | 'chats' | 'percent';
  /** Over accounts: sums count a person once per account; a share is the ratio of the sums. */
  readonly overAccounts: 'sum' | 'ratioOfSums';
  /** Over days: the last figure, the sum of the days, or the ratio of the last figures. Levels and running totals are never summed. */
  readonly overTime: 'last' | 'sum' | 'ratioOfLast';
  /** What a derived figure is computed from. */
  readonly from: readonly StoredMetricId[];
}

export const metrics: { readonly [Id in MetricId]: Metric & { readonly id: Id } } = {
  contacts: { id: 'contacts', kind: 'runningTotal', unit: 'people', overAccounts: 'sum', overTime: 'last', from: [] },
  targetReaches: { id: 'targetReaches', kind: 'level', unit: 'people', overAccounts: 'sum', overTime: 'last', from: [] },
  blocks: { id: 'blocks', kind: 'level', unit: 'people', overAccounts: 'sum', overTime: 'last', from: [] },
  newFriends: { id: 'newFriends', kind: 'flow', unit: 'people', overAccounts: 'sum', overTime: 'sum', from: [] },
  messagesSent: { id: 'messagesSent', kind: 'flow', unit: 'messages', overAccounts: 'sum', overTime: 'sum', from: [] },
  messagesReceived: { id: 'messagesReceived', kind: 'flow', unit: 'messages', overAccounts: 'sum', overTime: 'sum', from: [] },
  chatReplies: { id: 'chatReplies', kind: 'flow', unit: 'messages', overAccounts: 'sum', overTime: 'sum', from: [] },
  activeChats: { id: 'activeChats', kind: 'level', unit: 'chats', overAccounts: 'sum', overTime: 'last', from: [] },
  reachable: { id: 'reachable', kind: 'level', unit: 'people', overAccounts: 'sum', overTime: 'last', from: ['contacts', 'blocks'] },
  adds: { id: 'adds', kind: 'flow', unit: 'people', overAccounts: 'sum', overTime: 'sum', from: ['contacts'] },
  blockChange: { id: 'blockChange', kind: 'flow', unit: 'people', overAccounts: 'sum', overTime: 'sum', from: ['blocks'] },
  blockRate: { id: 'blockRate', kind: 'share', unit: 'percent', overAccounts: 'ratioOfSums', overTime: 'ratioOfLast', from: ['blocks', 'contacts'] },
};

export const storedMetricIds = [
  'contacts', 'targetReaches', 'blocks', 'newFriends', 'messagesSent', 'messagesReceived', 'chatReplies', 'activeChats',
] as const satisfies readonly StoredMetricId[]; // oxfmt-ignore
