import * as v from 'valibot';
import type { ChatKind } from '../../domain/groups/events';
import type { ChatId } from '../../domain/ids';
import { countField, iconField, textField } from './tolerantFields';

/** What a chat is to us: `person` is only counted, `unseenType` says that its `chatType` is none we know (§2.4: USER, GROUP, ROOM). */
export interface ChatNature {
  readonly kind: ChatKind | 'person';
  readonly unseenType: boolean;
}

/** The type decides; only where it is absent does the first letter of the id (§1: U CONFIRMED, C CONFIRMED, R from LINE's manuals). */
export function natureOf(chatId: ChatId, chatType: string | null): ChatNature {
  if (chatType === 'GROUP') return { kind: 'group', unseenType: false };
  if (chatType === 'ROOM') return { kind: 'room', unseenType: false };
  if (chatType === 'USER') return { kind: 'person', unseenType: false };
  if (chatId.startsWith('U')) return { kind: 'person', unseenType: chatType !== null };
  if (chatType !== null) return { kind: 'unknown', unseenType: true };
  if (chatId.startsWith('C')) return { kind: 'group', unseenType: false };
  if (chatId.startsWith('R')) return { kind: 'room', unseenType: false };
  return { kind: 'unknown', unseenType: true };
}

/** `profile` of a group (CONFIRMED: name, count, iconHash); a multi-person chat may have none of it (INFERRED). */
export const groupProfileField = v.fallback(v.object({ groupId: textField, name: textField, count: countField, iconHash: iconField }), {
  groupId: null,
  name: null,
  count: null,
  iconHash: null,
});
