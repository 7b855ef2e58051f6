/** The stream of one account: server-sent events read by fetch, because an EventSource cannot carry the page's mark. */
import { call } from './api.js';

const againAfterMs = 2_000;
const refusedForMs = 10_000;

/** Calls `onEvent(event, data)` for each frame until `signal` aborts, and `onGap()` at every connection: frames may have been missed before it. */
export async function listen(botId, signal, { onEvent, onGap }) {
  while (!signal.aborted) {
    const opened = await readOnce(botId, signal, onEvent, onGap);
    if (signal.aborted) return;
    await new Promise((resolve) => setTimeout(resolve, opened ? againAfterMs : refusedForMs));
  }
}

/** True when there was a stream to read, however it ended. */
async function readOnce(botId, signal, onEvent, onOpen) {
  const { body } = await call('POST', `/api/v1/bots/${botId}/streamingApiToken`);
  if (!body?.streamingApiToken) return false;
  const query = new URLSearchParams({
    token: body.streamingApiToken,
    deviceType: 'PC',
    clientType: 'PC',
    pingSecs: '20',
    lastEventId: body.lastEventId,
  });
  try {
    const response = await fetch(`https://chat-streaming-api.line.biz/api/v2/sse?${query}`, {
      headers: { 'x-sandbox-page': '1' },
      credentials: 'include',
      signal,
    });
    if (!response.ok) return false;
    onOpen();
    await readFrames(response.body, onEvent);
  } catch {
    // Broken off: the caller tries again.
  }
  return true;
}

async function readFrames(body, onEvent) {
  let waiting = '';
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const frames = (waiting + part.value).split('\n\n');
    waiting = frames.pop();
    for (const frame of frames) onEvent(field(frame, 'event'), JSON.parse(field(frame, 'data')));
  }
}

function field(frame, name) {
  return frame
    .split('\n')
    .find((line) => line.startsWith(`${name}: `))
    ?.slice(name.length + 2);
}
