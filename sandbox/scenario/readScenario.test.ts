import { describe, expect, test } from 'vitest';
import { InvalidScenario, readScenario } from './readScenario';

const botId = 'U0000000000000000000000000000000a';
const account = { botId, basicId: '@demo0001', name: 'カフェ青空 渋谷店' };

/** Every key of the format at least once, with comments where people put them. */
const everything = `{
  // what it shows
  "title": "an invited group // rings once",
  "language": "ja", "watchLevel": "always",
  "accounts": [{
    "botId": "${botId}", "basicId": "@demo0001", "name": "カフェ青空 渋谷店", /* the shop
    by the station */ "responseMode": "BOT", "joinAllowed": false, "plan": "light",
    "chats": [{ "chatId": "C0000000000000000000000000000000a", "type": "GROUP", "name": "青空ファン", "members": 12, "folder": "DONE", "updatedMinutesAgo": 90 }],
    "fill": { "users": 120, "groups": 40 },
    "friends": { "days": 60, "start": [1200, 900, 80], "perDay": [5, -3, 1] }
  }],
  "accountGroups": [{ "id": 123456, "name": "関東", "basicIds": ["@demo0001"] }],
  "site": { "silentGroups": "contactsOnly", "latestEvent": "never", "leftGroups": "gone", "allFolder": "everything", "contactsFilter": "rejected",
    "loggedOut": "html", "roomProfile": "bare", "rows": "recycled", "layout": "unknown" },
  "steps": [
    { "open": "accountGroup", "account": 123456 },
    { "waitFor": { "health": { "@demo0001": "watching" } }, "withinSeconds": 20 },
    { "invite": { "account": "@demo0001", "chatId": "C…", "name": "新年会 2027", "members": 8 } },
    { "expect": { "badge": "1", "inbox": ["新年会 2027"], "notInInbox": ["x"], "notifications": 1, "errors": 0,
      "timeline": { "account": "@demo0001", "chatId": "C…", "kinds": ["joined", "back"] }, "readiness": { "@demo0001": "off" },
      "figures": { "account": "@demo0001", "on": "2026-11-01", "contacts": 1, "targetReaches": null, "blocks": 2, "reachable": null },
      "imports": { "a.csv": { "taken": 3, "rejected": 0 }, "b.csv": { "refused": "chatHistory" } },
      "requests": { "nonGet": 0, "markAsRead": 0, "perSecondAtMost": 2, "own": 0 } } },
    { "message": { "account": "@demo0001", "chatId": "C…" } },
    { "rename": { "account": "@demo0001", "chatId": "C…", "name": "…" } },
    { "members": { "account": "@demo0001", "chatId": "C…", "count": 499 } },
    { "remove": { "account": "@demo0001", "chatId": "C…" } },
    { "logOut": true }, { "logIn": true },
    { "set": { "account": "@demo0001", "responseMode": "BOT" } },
    { "fault": { "path": "/chats", "status": 429, "times": 3 } },
    { "fault": { "path": "/chats", "body": "garbage", "delayMs": 5000 } },
    { "stopWorker": true }, { "restartBrowser": true }, { "reloadExtension": true }, { "database": "full" }, { "closePages": true },
    { "acknowledge": "新年会 2027" },
    { "shelf": "unfold" }, { "checkJoining": true }, { "expectInvitation": { "account": "@demo0001", "customer": "山田商店" } },
    { "import": ["friends.csv"], "account": "@demo0001" },
    { "sleepMinutes": 90 }, { "passMinutes": 20 }, // soon over
    { "screenshot": "inbox" }
  ]
}`;

function problemsOf(text: string): readonly string[] {
  try {
    readScenario('bad.json', text);
  } catch (cause) {
    if (cause instanceof InvalidScenario) return cause.problems;
    throw cause;
  }
  return [];
}

function withSteps(...steps: unknown[]): string {
  return JSON.stringify({ accounts: [account], steps });
}

describe('a scenario that says everything', () => {
  const scenario = readScenario('all.json', everything);

  test('keeps comment signs inside strings', () => expect(scenario.title).toBe('an invited group // rings once'));
  test('keeps every step, in order', () =>
    expect(scenario.steps.map((step) => step.word)).toEqual([
      ...['open', 'waitFor', 'invite', 'expect', 'message', 'rename', 'members', 'remove', 'logOut', 'logIn', 'set', 'fault', 'fault'],
      ...[
        'stopWorker',
        'restartBrowser',
        'reloadExtension',
        'database',
        'closePages',
        'acknowledge',
        'shelf',
        'checkJoining',
        'expectInvitation',
        'import',
        'sleepMinutes',
        'passMinutes',
        'screenshot',
      ],
    ]));
  test('waits as long as it says, else 10 s', () =>
    expect(scenario.steps.flatMap((step) => ('withinSeconds' in step ? [step.withinSeconds] : []))).toEqual([20, 10]));
});

test('what may be left out has its default', () => {
  const scenario = readScenario('small.json', withSteps());
  expect(scenario).toMatchObject({ language: 'ja', watchLevel: 'tab', accountGroups: [], site: {}, steps: [] });
});

test('a byte order mark is no mistake', () => expect(readScenario('bom.json', `\uFEFF${withSteps()}`).accounts).toHaveLength(1));

describe('a mistake is named with its path and what is allowed there', () => {
  const accountKeys = 'botId, basicId, name, responseMode, joinAllowed, managerAccess, plan, chats, fill, friends';
  const mistakes: [mistake: string, text: string, ...problems: string[]][] = [
    [
      'unknown key at the top',
      '{"accounts":[],"steps":[],"acounts":1}',
      'acounts: unknown key. Allowed here: title, language, watchLevel, accounts, accountGroups, site, steps',
    ],
    ['missing key', '{"steps":[]}', 'accounts: missing'],
    [
      'unknown key of an account',
      JSON.stringify({ accounts: [{ ...account, nmae: '' }], steps: [] }),
      `accounts[0].nmae: unknown key. Allowed here: ${accountKeys}`,
    ],
    [
      'unknown key of a chat',
      JSON.stringify({ accounts: [{ ...account, chats: [{ chatId: 'C', memebrs: 3 }] }], steps: [] }),
      'accounts[0].chats[0].memebrs: unknown key. Allowed here: chatId, type, name, members, folder, updatedMinutesAgo',
    ],
    [
      'unknown switch of the site',
      '{"accounts":[],"steps":[],"site":{"row":"growing"}}',
      'site.row: unknown key. Allowed here: silentGroups, latestEvent, leftGroups, allFolder, contactsFilter, loggedOut, roomProfile, rows, layout, joinSetting',
    ],
    ['unknown value of a switch', '{"accounts":[],"steps":[],"site":{"rows":"grown"}}', 'site.rows: got "grown", expected ("growing" | "recycled")'],
    [
      'wrong shape of a bot id',
      JSON.stringify({ accounts: [{ ...account, botId: 'U1' }], steps: [] }),
      'accounts[0].botId: got "U1", expected "U" and 32 lower-case hex digits',
    ],
    [
      'unknown step',
      withSteps({ logOut: true }, { click: 1 }),
      'steps[1]: unknown step "click". Steps: open, waitFor, expect, invite, message, rename, members, remove, logOut, logIn, set, fault, stopWorker, restartBrowser, reloadExtension, database, closePages, acknowledge, shelf, checkJoining, expectInvitation, import, passMinutes, sleepMinutes, screenshot, person, importFriends, plans, scroll, takeOver, startRun, tick, waive, edit, sign, sent, results, abandon',
    ],
    ['two steps in one', withSteps({ logOut: true, logIn: true }), 'steps[0]: "logOut" and "logIn" are two steps in one. Write one object for each'],
    ['unknown key beside a step', withSteps({ logOut: true, withinSeconds: 3 }), 'steps[0].withinSeconds: unknown key. Allowed here: logOut'],
    [
      'unknown key of a step',
      withSteps({ invite: { account: '@demo0001', chatId: 'C', nmae: '' } }),
      'steps[0].invite.nmae: unknown key. Allowed here: account, chatId, name, members',
    ],
    [
      'unknown expectation',
      withSteps({ expect: { bagde: '1' } }),
      'steps[0].expect.bagde: unknown key. Allowed here: badge, inbox, notInInbox, inboxRows, notifications, health, timeline, shelf, marked, invitations, readiness, figures, imports, requests, errors, accountGroups, seenAccounts, checks, strip, sidePanel, popupChecks',
    ],
    [
      'unknown key inside an expectation',
      withSteps({ waitFor: { requests: { post: 0 } } }),
      'steps[0].waitFor.requests.post: unknown key. Allowed here: nonGet, markAsRead, own, perSecondAtMost',
    ],
    [
      'unknown kind of an import',
      withSteps({ expect: { imports: { 'a.csv': { took: 1 } } } }),
      'steps[0].expect.imports.a.csv: got Object. Allowed keys: taken, rejected, refused',
    ],
    ['a switch set to no', withSteps({ stopWorker: false }), 'steps[0].stopWorker: got false, expected true'],
    [
      'an account nobody described',
      withSteps({ open: 'chat', account: '@other' }),
      'steps[0].account: no account "@other" in this file. Accounts: @demo0001',
    ],
    [
      'an account nobody described, in a step about checks',
      withSteps({ tick: { item: 'maySend', accounts: ['@demo0001', '@other'] } }),
      'steps[0].tick.accounts: no account "@other" in this file. Accounts: @demo0001',
    ],
    ['an account group nobody described', withSteps({ open: 'accountGroup', account: 7 }), 'steps[0].account: no account group 7 in this file'],
    [
      'several at once',
      withSteps({ expect: { health: { '@x': 'fine' } } }, { passMinutes: -1 }),
      'steps[0].expect.health.@x: got "fine", expected ("watching" | "loggedOut" | "chatOff" | "noAccess" | "notUnderstood" | "noAnswer" | "notYet")',
      'steps[1].passMinutes: got -1, expected >=0',
    ],
  ];
  test.each(mistakes)('%s', (_mistake, text, ...problems) => expect(problemsOf(text)).toEqual(problems));

  test('text that is no JSON, with its line', () => expect(problemsOf('{\n"steps": ,}')[0]).toMatch(/^not JSON: /));
});
