/**
 * Tags, ids and classes of each part of the page. `2026` follows chat-line-biz §3; `unknown` is a page nobody has seen, so
 * nothing found by the names of 2026 is in it. The looks hang on `sx-` classes, which both share.
 */
const layouts = {
  2026: {
    page: ['div', 'page', 'page-chat'],
    header: ['header', 'header-menu', 'navbar'],
    menu: ['nav', 'menu', 'nav flex-column'],
    menuBadge: ['div', '', 'badge badge-pill'],
    list: ['section', 'content-primary', 'd-flex flex-column'],
    listBody: ['div', '', 'chatlist d-flex flex-column justify-content-center flex-fill h-min-0'],
    scroller: ['div', '', 'flex-fill overflow-y-auto'],
    rows: ['div', '', 'list-group list-group-flush'],
    row: ['div', '', 'list-group-item list-group-item-action list-group-item-chat'],
    rowMenu: ['a', '', 'dropdown-toggle'],
    rowOpen: ['a', '', 'd-flex w-100 justify-content-center'],
    avatars: ['div', '', 'avatars'],
    avatar: ['img', '', 'avatars-one'],
    rowText: ['div', '', 'flex-1 hide-on-collapse'],
    rowName: ['h6', '', 'mb-0 text-truncate text-truncate-box'],
    rowCount: ['span', '', 'text-muted'],
    rowLatest: ['div', '', 'text-muted small text-truncate text-truncate-box'],
    rowTime: ['div', '', 'datetime text-right small text-muted'],
    rowMark: ['div', '', 'text-right'],
    rowBadge: ['span', '', 'badge badge-pin badge-primary border-0'],
    active: 'active',
    room: ['section', 'content-secondary', 'd-flex flex-column'],
    roomHeader: ['div', '', 'sub-header'],
    roomName: ['h4', '', 'mb-0 text-truncate'],
    groupName: ['h4', '', 'mb-0 text-truncate cursor-pointer'],
    groupCount: ['span', '', 'cursor-pointer'],
    messages: ['div', '', 'flex-fill overflow-y-auto'],
    message: ['div', '', 'chat chat-secondary'],
    messageText: ['div', '', 'chat-item-text user-select-text'],
    messageTime: ['span', '', 'chat-sub'],
    systemLine: ['div', '', 'chatsys'],
    systemText: ['div', '', 'chatsys-content'],
    profile: ['aside', 'content-thirdly', ''],
    accountName: ['div', '', 'account-name d-inline-block text-truncate align-middle'],
    userName: ['span', '', 'user-name'],
  },
  unknown: {
    page: ['main', 'root-a1', 'v9-shell'],
    header: ['div', 'strip-a2', 'v9-strip'],
    menu: ['div', 'rail-a3', 'v9-rail'],
    menuBadge: ['i', '', 'v9-dot'],
    list: ['div', 'pane-a4', 'v9-pane'],
    listBody: ['div', '', 'v9-well'],
    scroller: ['div', '', 'v9-roll'],
    rows: ['ul', '', 'v9-entries'],
    row: ['li', '', 'v9-entry'],
    rowMenu: ['button', '', 'v9-more'],
    rowOpen: ['button', '', 'v9-hit'],
    avatars: ['span', '', 'v9-face'],
    avatar: ['img', '', 'v9-pic'],
    rowText: ['span', '', 'v9-words'],
    rowName: ['strong', '', 'v9-who'],
    rowCount: ['em', '', 'v9-size'],
    rowLatest: ['span', '', 'v9-last'],
    rowTime: ['time', '', 'v9-when'],
    rowMark: ['span', '', 'v9-flag'],
    rowBadge: ['i', '', 'v9-new'],
    active: 'v9-on',
    room: ['div', 'pane-a5', 'v9-pane'],
    roomHeader: ['div', '', 'v9-head'],
    roomName: ['p', '', 'v9-title'],
    groupName: ['p', '', 'v9-title'],
    groupCount: ['em', '', 'v9-size'],
    messages: ['div', '', 'v9-roll'],
    message: ['div', '', 'v9-say'],
    messageText: ['p', '', 'v9-said'],
    messageTime: ['time', '', 'v9-when'],
    systemLine: ['div', '', 'v9-note'],
    systemText: ['p', '', 'v9-noted'],
    profile: ['div', 'pane-a6', 'v9-pane'],
    accountName: ['span', '', 'v9-store'],
    userName: ['span', '', 'v9-me'],
  },
};

const layout = layouts[document.documentElement.dataset.layout] ?? layouts[2026];

export const activeClass = layout.active;

/** The element of that part, drawn by its class `sx-<part>`. */
export function part(name, ...content) {
  const [tag, id, classes] = layout[name];
  const element = document.createElement(tag);
  if (id !== '') element.id = id;
  element.className = `${classes} sx-${name}`.trim();
  if (tag === 'a') element.setAttribute('href', '#');
  if (tag === 'button') element.type = 'button';
  element.append(...content);
  return element;
}

/** An element the site's descriptions say nothing about. */
export function plain(tag, look, ...content) {
  const element = document.createElement(tag);
  element.className = `sx-${look}`;
  if (tag === 'button') element.type = 'button';
  element.append(...content);
  return element;
}

/** A line drawing on a 24 × 24 grid. */
export function drawing(path) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}
