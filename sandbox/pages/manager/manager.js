/** The moving parts of the Manager's pages. */
const account = document.querySelector('main[data-account]')?.dataset.account;
const membersAtOnce = 20;

for (const setting of document.querySelectorAll('fieldset[data-setting]')) watchSetting(setting);
for (const place of document.querySelectorAll('[data-asks]')) void showAnswer(place);
const form = document.querySelector('#broadcast');
form?.addEventListener('submit', (event) => {
  event.preventDefault();
  void createBroadcast();
});
const members = document.querySelector('[data-members]');
if (members !== null) revealByScrolling(members, JSON.parse(members.dataset.members));

/** What the page shows here, it loads for itself. */
async function showAnswer(place) {
  const answer = await fetch(`/api/bots/${encodeURIComponent(account)}/${place.dataset.asks}`, { headers: { 'x-sandbox-page': '1' } });
  if (answer.ok) place.querySelector('input').checked = (await answer.json()).enabled;
}

function watchSetting(setting) {
  let saved = setting.querySelector('input:checked');
  setting.addEventListener('change', async (event) => {
    const question = setting.dataset.confirm;
    const agreed = question === undefined || confirm(question);
    const answer = agreed ? await write('PUT', setting.dataset.setting, { enabled: event.target.value === 'true' }) : null;
    if (answer?.ok) saved = event.target;
    else saved.checked = true;
  });
}

async function createBroadcast() {
  const fields = new FormData(form);
  const sendAt = fields.get('sendAt');
  const scheduled = sendAt === '' ? {} : { scheduledDate: Math.floor(new Date(sendAt).getTime() / 1000) };
  const answer = await write('POST', 'broadcasts/v2', { text: fields.get('text'), immediate: sendAt === '', ...scheduled });
  if (answer.ok) location.assign(form.dataset.back);
}

function write(method, path, payload) {
  const token = /(?:^|; )XSRF-TOKEN=([^;]+)/.exec(document.cookie)?.[1] ?? '';
  return fetch(`/api/bots/${encodeURIComponent(account)}/${path}`, {
    method,
    headers: { 'x-sandbox-page': '1', 'X-XSRF-TOKEN': token, 'content-type': 'application/json' },
    body: JSON.stringify(payload),
  });
}

function revealByScrolling(place, list) {
  const revealMore = () => {
    const nearEnd = innerHeight + scrollY > document.documentElement.scrollHeight - 200;
    if (!nearEnd || place.children.length >= list.length) return;
    place.append(...list.slice(place.children.length, place.children.length + membersAtOnce).map(memberLink));
  };
  revealMore();
  addEventListener('scroll', revealMore, { passive: true });
}

function memberLink({ href, name, basicId }) {
  const link = document.createElement('a');
  link.href = href;
  const id = document.createElement('span');
  id.textContent = basicId;
  link.append(name, id);
  return link;
}
