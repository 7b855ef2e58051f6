import type { ShownAttention } from '../domain/groups/inbox';
import type { SharedMarkKind } from './sharedMarks';

export const markOfAttention: Readonly<Record<ShownAttention, SharedMarkKind>> = {
  ringing: 'ringing',
  maybeOld: 'maybe',
  seen: 'seen',
  owned: 'owned',
  snoozed: 'snoozed',
  muted: 'muted',
  left: 'left',
  handled: 'handled',
  known: 'known',
};
