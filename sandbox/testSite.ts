import type { SiteAnswer } from './siteAnswer';
import { answerSites } from './sites';
import { World } from './world';
import type { AccountSpec, SiteSwitches, WorldSpec } from './worldSpec';

/** Imported by tests only: a small world at a fixed time, and a way to ask its sites without a network. */

export const botId = 'U0000000000000000000000000000000a';
export const basicId = '@demo0001';
export const oldGroupId = 'C0000000000000000000000000000000a';
export const newGroupId = 'C000000000000000000000000000000ff';
/** 2026-11-23 00:00:10 in Japan, still the 22nd in UTC. */
export const startAt = Date.UTC(2026, 10, 22, 15, 0, 10);

export interface StillWorld {
  readonly world: World;
  /** Lets time pass that the world did not ask for. */
  readonly wait: (ms: number) => void;
}

export function stillWorld(site: Partial<SiteSwitches> = {}, account: Partial<AccountSpec> = {}, rest: Partial<WorldSpec> = {}): StillWorld {
  let now = startAt;
  const spec: AccountSpec = { botId, basicId, name: 'カフェ青空', chats: [{ chatId: oldGroupId, name: '青空ファン', members: 12 }], ...account };
  return { world: new World({ accounts: [spec], site, ...rest }, () => now), wait: (ms) => (now += ms) };
}

export interface Asked {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** Undefined when the text is no JSON. */
  readonly json: unknown;
}

export async function ask(world: World, address: string, method = 'GET', headers: Record<string, string> = {}, body = ''): Promise<Asked> {
  const answer: SiteAnswer = await answerSites({ world, method, url: new URL(address), headers, body });
  if (!('body' in answer)) throw new Error(`${address} is answered by an open stream`);
  const text = answer.body.toString();
  return { status: answer.status, headers: answer.headers, text, json: parsed(text) };
}

/** Path below the chat site's account. */
export function askChat(world: World, path: string): Promise<Asked> {
  return ask(world, `https://chat.line.biz/api/v2/bots/${botId}${path}`);
}

interface ListedChat {
  readonly chatId: string;
  readonly latestEvent?: { readonly type: string };
  readonly profile: Readonly<Record<string, unknown>>;
}

export interface ListAnswer {
  readonly list: readonly ListedChat[];
  readonly next?: string;
}

/** One page of the chat list; throws unless it is one. */
export async function chatPage(world: World, query = 'folderType=ALL&limit=25'): Promise<ListAnswer> {
  const { status, json } = await askChat(world, `/chats?${query}`);
  if (status !== 200) throw new Error(`the chat list answered ${status}`);
  return json as ListAnswer;
}

export async function listedIds(world: World, query?: string): Promise<string[]> {
  return (await chatPage(world, query)).list.map((chat) => chat.chatId);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
