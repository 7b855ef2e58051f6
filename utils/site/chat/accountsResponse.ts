import * as v from 'valibot';
import { parseAccountId, parseBasicId } from '../../domain/ids';
import type { ListedAccount, Reading } from '../../domain/watch/reading';
import { mostEntries, readList } from './listAnswer';
import { countField, iconField, textField, wordField } from './tolerantFields';

export type AccountsRead = Omit<Extract<Reading, { of: 'accounts' }>, 'request'>;

/** One account (chat-line-biz §2.3; `unreadCount` SINGLE, the rest CONFIRMED). */
const accountSchema = v.object({
  botId: v.optional(v.unknown()),
  basicSearchId: textField,
  name: textField,
  iconHash: iconField,
  responseMode: wordField,
  unreadCount: countField,
});

/** Reads the account list. `complete` false: there are more pages or an entry could not be read. Null: shape not understood. */
export function readAccounts(json: unknown): AccountsRead | null {
  const read = readList(json, readAccount, mostEntries.accounts);
  return read === null ? null : { of: 'accounts', accounts: read.entries, complete: read.next === null && read.unreadable === 0 };
}

function readAccount(entry: unknown): ListedAccount | null {
  const account = v.safeParse(accountSchema, entry);
  const accountId = account.success ? parseAccountId(account.output.botId) : null;
  if (!account.success || accountId === null) return null;
  const { basicSearchId, name, iconHash, responseMode, unreadCount } = account.output;
  return { accountId, basicId: parseBasicId(basicSearchId), name, iconHash, chatOn: chatOn(responseMode), unreadCount };
}

/** `CHAT` and `BOT` are the values seen (CONFIRMED); any other says nothing. */
function chatOn(responseMode: string | null): boolean | null {
  if (responseMode === 'CHAT') return true;
  return responseMode === 'BOT' ? false : null;
}
