import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { answerChatApi } from './chatApi';
import { answerChatPage } from './chatSite/chatPages';
import { answerStream } from './chatSite/stream';
import type { FaultSpec } from './faults';
import { answerPictures } from './pictures';
import { answerLoginSite } from './loginSite';
import { answerManagerApi } from './managerApi';
import { answerManagerPage } from './managerSite/managerPages';
import { garbage, json, type SiteAnswer, type SiteRequest } from './siteAnswer';
import { staticFile } from './staticFiles';

const pagesFolder = fileURLToPath(new URL('./pages/', import.meta.url));
const assets = '/assets/';

/** The answer of whichever of LINE's hosts the request is for. */
export async function answerSites(request: SiteRequest): Promise<SiteAnswer> {
  const { url, world } = request;
  const inApi = url.pathname.startsWith('/api/');
  if (url.pathname.startsWith(assets)) return staticFile(pagesFolder, url.pathname.slice(assets.length));
  if (url.hostname === 'chat.line.biz') return inApi ? withFaults(request, answerChatApi) : answerChatPage(request);
  if (url.hostname === 'manager.line.biz') return inApi ? withFaults(request, answerManagerApi) : answerManagerPage(request);
  if (url.hostname === 'account.line.biz') return answerLoginSite(request);
  if (url.hostname === 'chat-streaming-api.line.biz') return answerStream(request);
  if (url.hostname === 'profile.line-scdn.net') return answerPictures(url);
  return json({ code: 'unknown_host', world: world.title }, 421);
}

/** API calls of the two sites run into the troubles the scenario asked for; pages, logins and streams do not. */
async function withFaults(request: SiteRequest, answer: (request: SiteRequest) => SiteAnswer): Promise<SiteAnswer> {
  const fault = request.world.faults.take(request.url.pathname);
  if (fault === null) return answer(request);
  if (fault.delayMs !== undefined) await wait(fault.delayMs);
  return troubled(fault) ?? answer(request);
}

/** Error bodies are empty objects, as 429 has it (chat-line-biz §2.8). */
function troubled({ status, body }: FaultSpec): SiteAnswer | null {
  if (body === 'garbage') return { ...garbage(), status: status ?? 200 };
  return status === undefined ? null : json({}, status);
}
