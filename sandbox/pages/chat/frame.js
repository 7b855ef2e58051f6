/** The bar on top with the account switcher, and the rail of icons on the left. */
import { call } from './api.js';
import { drawing, part, plain } from './names.js';
import { words } from './words.js';

const icons = [
  'M4 6h16v10H9l-5 4z',
  'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM3 20c0-3.5 2.7-6 6-6s6 2.5 6 6M16 5a3 3 0 0 1 0 6M18 14.500c2 .8 3 2.800 3 5.500',
  'M5 4h14v16H5zM8 9h8M8 13h8M8 17h5',
  'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 8v4l3 2',
  'M4 7h10M18 7h2M4 17h2M10 17h10M14 5v4h4V5zM6 15v4h4v-4z',
];

/** `onSwitch(botId)` is called when another account is chosen; `show(botId)` names the one that is shown. */
export function makeFrame(me, bots, onSwitch) {
  const current = part('accountName');
  const face = plain('span', 'accountFace');
  const toggle = plain('button', 'switcher', face, current, drawing('M7 10l5 5 5-5'));
  toggle.setAttribute('aria-label', words().accounts);
  toggle.setAttribute('aria-expanded', 'false');
  const choices = plain('div', 'choices');
  choices.hidden = true;
  const setOpen = (open) => {
    choices.hidden = !open;
    toggle.setAttribute('aria-expanded', String(open));
  };
  toggle.addEventListener('click', () => setOpen(choices.hidden));
  choices.append(...bots.map((bot) => choice(bot, () => [setOpen(false), onSwitch(bot.botId)])));

  const logOut = plain('button', 'logOut', words().logOut);
  logOut.addEventListener('click', leave);
  const header = part('header', plain('div', 'switch', toggle, choices), plain('div', 'who', part('userName', me.name ?? ''), logOut));
  const badge = part('menuBadge');
  const menu = part('menu', ...icons.map((path, index) => menuItem(path, words().menu[index], index === 0 ? badge : null)));

  return {
    header,
    menu,
    show(botId) {
      const name = bots.find((bot) => bot.botId === botId)?.name ?? botId ?? '';
      current.textContent = name;
      face.textContent = [...name][0] ?? '';
    },
    countUnread(count) {
      badge.textContent = count === 0 ? '' : String(count);
      badge.hidden = count === 0;
    },
  };
}

function choice(bot, onChoose) {
  const role = plain('span', 'choiceRole', `${bot.basicSearchId} · ${words().role}`);
  const button = plain(
    'button',
    'choice',
    plain('span', 'accountFace', [...bot.name][0] ?? ''),
    plain('span', 'choiceText', plain('span', 'choiceName', bot.name), role),
  );
  button.addEventListener('click', onChoose);
  return button;
}

function menuItem(path, label, badge) {
  const item = plain('a', 'menuItem', drawing(path), ...(badge === null ? [] : [badge]));
  item.setAttribute('href', '#');
  item.title = label;
  item.setAttribute('aria-label', label);
  if (badge !== null) item.setAttribute('aria-current', 'page');
  item.addEventListener('click', (event) => event.preventDefault());
  return item;
}

async function leave() {
  const { body } = await call('POST', '/api/v1/logoutUri', { redirectPath: '/' });
  if (body?.logoutUri) location.assign(body.logoutUri);
}
