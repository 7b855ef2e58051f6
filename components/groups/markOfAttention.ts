import type { ShownAttention } from '../../utils/domain/groups/inbox';
import type { MarkKind } from '../primitives/markShapes';

export const markOfAttention: Readonly<Record<ShownAttention, MarkKind>> = {
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
