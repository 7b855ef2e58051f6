/** Draws the world's summary anew after each change, and sends steps. */
const byId = (id) => document.getElementById(id);
const clock = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'Asia/Tokyo' });
const short = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Tokyo' });
const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium', timeZone: 'Asia/Tokyo' });
const numbers = new Intl.NumberFormat('en');

let world = null;
let chosen = null;

byId('account').addEventListener('change', (event) => {
  chosen = event.target.value;
  draw();
});
byId('invite').addEventListener('submit', (event) => {
  event.preventDefault();
  const fields = new FormData(event.target);
  step({ step: 'invite', account: chosen, chatId: freshGroupId(), name: fields.get('name'), members: Number(fields.get('members')) });
});
byId('fault').addEventListener('submit', (event) => {
  event.preventDefault();
  const fields = new FormData(event.target);
  step({ step: 'fault', path: fields.get('path'), times: Number(fields.get('times')), ...troubleNamed(fields.get('answer')) });
});
byId('timeTools').append(...[1, 20, 60, 1440].map((minutes) => button(`+ ${lengthOf(minutes)}`, { step: 'passMinutes', minutes })));
new EventSource('/api/changes').onmessage = load;

async function load() {
  world = await (await fetch('/api/world')).json();
  chosen ??= world.accounts[0]?.basicId ?? null;
  draw();
}

async function step(body) {
  const answer = await fetch('/api/steps', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  byId('trouble').textContent = (await answer.json()).error ?? '';
}

function draw() {
  byId('title').textContent = world.title;
  byId('clock').textContent = `${clock.format(world.now)} JST`;
  byId('session').textContent = world.loggedIn ? 'logged in' : 'logged out';
  byId('session').classList.toggle('needsYou', !world.loggedIn);
  byId('sessionTools').replaceChildren(world.loggedIn ? button('Log out', { step: 'logOut' }) : button('Log in', { step: 'logIn' }));
  drawAccounts();
  drawGroups(world.accounts.find((account) => account.basicId === chosen));
  drawFaults();
  drawRequests();
}

function drawAccounts() {
  const options = world.accounts.map(({ basicId, name }) => new Option(`${name} (${basicId})`, basicId, false, basicId === chosen));
  const select = byId('account');
  if (select.options.length !== options.length || document.activeElement !== select) select.replaceChildren(...options);
}

function drawGroups(account) {
  if (account === undefined) return;
  const { basicId, responseMode, joinAllowed } = account;
  byId('settings').replaceChildren(
    button(responseMode === 'CHAT' ? 'Turn chat off' : 'Turn chat on', {
      step: 'set',
      account: basicId,
      responseMode: responseMode === 'CHAT' ? 'BOT' : 'CHAT',
    }),
    button(joinAllowed ? 'Forbid joining' : 'Allow joining', { step: 'set', account: basicId, joinAllowed: !joinAllowed }),
  );
  byId('groups').replaceChildren(...account.newest.map((group) => groupRow(basicId, group)));
  byId('more').textContent = `${numbers.format(account.groups)} groups, ${numbers.format(account.chats)} chats in all`;
}

function groupRow(account, { chatId, name, members, accountInside, updatedAt, latest }) {
  const at = { account, chatId };
  const steps = accountInside
    ? [
        button('Message', { step: 'message', ...at }),
        asking('Rename', 'New name', name, (text) => ({ step: 'rename', ...at, name: text })),
        asking('Members', 'How many members', members, (text) => ({ step: 'members', ...at, count: Number(text) })),
        button('Remove', { step: 'remove', ...at }),
      ]
    : [button('Invite again', { step: 'invite', ...at })];
  const cell = element('td', element('div', name), element('div', chatId));
  cell.lastChild.className = 'id';
  cell.firstChild.classList.toggle('gone', !accountInside);
  const number = element('td', numbers.format(members));
  number.className = 'number';
  const buttons = element('td', ...steps);
  buttons.className = 'steps';
  return element('tr', cell, number, element('td', `${latest ?? '–'} · ${short.format(updatedAt)}`), buttons);
}

function drawFaults() {
  const items = world.faults.map(({ path, status, body, delayMs, left }) => {
    const what = [status, body, delayMs === undefined ? undefined : `${delayMs} ms late`].filter((part) => part !== undefined).join(', ');
    return element('li', `${path}: ${what}, ${left} more`);
  });
  byId('faults').replaceChildren(...items, ...(items.length === 0 ? [] : [element('li', button('Clear', { step: 'clearFaults' }))]));
}

function drawRequests() {
  const { total, nonGet, markAsRead, perSecond, inFlight, latest } = world.requests;
  const counts = { Requests: total, 'Other than GET': nonGet, 'Mark as read': markAsRead, 'Most per second': perSecond, 'Most in flight': inFlight };
  byId('counts').replaceChildren(
    ...Object.entries(counts).map(([label, value]) => {
      const entry = element('div', element('dt', label), element('dd', String(value)));
      entry.classList.toggle('needsYou', (label === 'Other than GET' || label === 'Mark as read') && value > 0);
      return entry;
    }),
  );
  byId('requests').replaceChildren(
    ...latest.map(({ at, method, host, path, status, tookMs }) => {
      const line = element('li', element('b', `${time.format(at)} ${method} ${status ?? '…'}`), ` ${host}${decodeURI(path)}`);
      line.title = tookMs === null ? 'not answered yet' : `answered after ${tookMs} ms`;
      return line;
    }),
  );
}

function button(label, body) {
  const made = element('button', label);
  made.type = 'button';
  made.addEventListener('click', () => step(body));
  return made;
}

function asking(label, question, before, bodyOf) {
  const made = element('button', label);
  made.type = 'button';
  made.addEventListener('click', () => {
    const text = prompt(question, before);
    if (text !== null) step(bodyOf(text));
  });
  return made;
}

function element(tag, ...content) {
  const made = document.createElement(tag);
  made.append(...content);
  return made;
}

function troubleNamed(name) {
  if (name === 'garbage') return { body: 'garbage' };
  return name === 'late' ? { delayMs: 5000 } : { status: Number(name) };
}

function lengthOf(minutes) {
  if (minutes >= 1440) return `${minutes / 1440} day`;
  return minutes >= 60 ? `${minutes / 60} h` : `${minutes} min`;
}

function freshGroupId() {
  return `C${[...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
