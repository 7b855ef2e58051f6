import type { BasicId } from '../../domain/ids';
import type { JoinAnswer } from '../../domain/readiness/joinAnswer';
import type { KnownJoining } from '../../domain/readiness/joinReading';
import { askManager, type ManagerMeans } from './askManager';
import { groupTalkUrl } from './endpoints';
import { isHtml, isLogin, type ManagerAnswer, textOf, troubleOf } from './managerAnswer';

/** How deep the fact may lie below the answer itself. */
const deepest = 2;
/** A field of such a name says the opposite of what the switch says. */
const negating = /not|dis(able|allow)|den(y|ied)|refus|reject|block|forbid|prohibit|off/i;

/** Asks how the switch of one account stands: one GET. Never throws. */
export async function readGroupTalk(basicId: BasicId, means: ManagerMeans): Promise<JoinAnswer> {
  const answer = await askManager(groupTalkUrl(basicId), means);
  return 'how' in answer ? { kind: 'noAnswer', how: answer.how } : classifyGroupTalk(answer);
}

/** Says what an answer is. Never throws, whatever the bytes. */
export function classifyGroupTalk(answer: ManagerAnswer): JoinAnswer {
  const trouble = troubleOf(answer);
  const text = textOf(answer.bytes);
  switch (trouble?.kind) {
    case 'loggedOut':
      return { kind: 'loggedOut' };
    case 'noAnswer':
      return { kind: 'noAnswer', how: trouble.how };
    case 'noAccess':
      return { kind: 'read', joining: { unknown: 'noRight' } };
    case 'unknownStatus':
      return { kind: 'read', joining: { unknown: 'notUnderstood' } };
    case undefined:
      if (text !== null && isHtml(answer.contentType, text) && isLogin(text)) return { kind: 'loggedOut' };
      return { kind: 'read', joining: joiningInJson(text ?? '') };
  }
}

/**
 * The endpoint is known from one project, the shape of its answer from none (manager-line-biz §3.3, SINGLE). It is about this one switch, so it
 * is understood where there is exactly one yes or no in it, under a name that does not negate; everything else is not understood.
 */
export function joiningInJson(text: string): KnownJoining | { readonly unknown: 'notUnderstood' } {
  const found = yesOrNoIn(parsed(text), '', 0);
  const [only] = found;
  if (only === undefined || found.length > 1 || negating.test(only.name)) return { unknown: 'notUnderstood' };
  return only.yes ? 'allowed' : 'off';
}

interface YesOrNo {
  readonly name: string;
  readonly yes: boolean;
}

function yesOrNoIn(value: unknown, name: string, depth: number): readonly YesOrNo[] {
  if (typeof value === 'boolean') return [{ name, yes: value }];
  if (typeof value !== 'object' || value === null || Array.isArray(value) || depth > deepest) return [];
  return Object.entries(value).flatMap(([key, inner]) => yesOrNoIn(inner, `${name} ${key}`, depth + 1));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
