import type { CheckItemsWords } from '../ja/checkItems';

/** Words of the area `checkItems`. */
export const checkItems: CheckItemsWords = {
  rightAccounts: {
    title: 'Accounts as planned',
    why: 'A bulk broadcast goes to every account of the account group at once. Look at what was added and removed. A newly opened account is not in the group until somebody adds it.',
  },
  maySend: {
    title: 'Permission to send',
    why: 'An operator without permission to send can only make drafts. A role on the account group reaches into every account in it.',
  },
  targetChosen: {
    title: 'Right recipients',
    why: '“All friends” is counted at the moment of sending, so people who join after you schedule get it too. Check that a narrowed send has not become one to everybody.',
  },
  narrowingAllowed: {
    title: 'Enough people to narrow',
    why: 'Narrowing by attributes needs a target reach of 100 or more on each account. An account below that cannot be narrowed.',
  },
  audienceFresh: {
    title: 'Audience still usable',
    why: 'An audience lives 180 days, and can be made of messages of the last 60 days. If fewer than 50 people remain, the send may not go out.',
  },
  exclusionsSet: {
    title: 'Exclusions set',
    why: 'Recent buyers and your own staff block or misunderstand easily. Check the excluded audiences.',
  },
  quotaEnough: {
    title: 'Quota is enough',
    why: 'Messages are reserved when the send begins. An account that cannot hold them fails for everybody, not for some. Each account has its own quota.',
  },
  figuresFresh: {
    title: 'Figures are recent',
    why: 'With an old number of friends neither the quota nor the cost can be right. Collect the figures or import the CSV.',
  },
  otherSends: {
    title: 'Other sends counted',
    why: 'Step messages, other account groups and the API use the same quota until the end of the month. Add what Yobirin does not know of.',
  },
  additionalLimitSet: {
    title: 'Limit of additional messages',
    why: 'Even where a plan sells additional messages, they stop at the limit set in the Manager. Look at that number.',
  },
  monthTurn: {
    title: 'Not across the month’s end',
    why: 'Quotas start anew with the month. A late send on the last day may count for the next one; in Taiwan that is said of sends after 22:59.',
  },
  capSet: {
    title: 'Number of messages limited',
    why: 'If the quota is short, the number sent can be limited. Tell the people concerned that some will not get it.',
  },
  bubblesAtMostThree: {
    title: 'At most 3 bubbles',
    why: 'One broadcast holds up to 3 bubbles, and 1 to 3 count as one message per person.',
  },
  textLength: {
    title: 'Text up to 500 characters',
    why: 'A text bubble holds 500 characters, and a line break counts as one. How emoji count is not known, so they are counted long.',
  },
  firstLine: {
    title: 'First line says it',
    why: 'The notification and the chat list show only the beginning; for a rich message it is the title, up to 100 characters.',
  },
  richMessageImage: {
    title: 'Rich message image',
    why: 'The image is exactly 1040 pixels wide, PNG or JPEG. Action labels hold 100 characters, links 1,000.',
  },
  cardsInLimits: {
    title: 'Cards within limits',
    why: 'Up to 9 cards, it is said. Look at image sizes and ratios, and for text that is cut.',
  },
  mediaInLimits: {
    title: 'Image and video size',
    why: 'Images up to 10 MB and videos up to 200 MB, it is often said; no official page was found. Use the preview to be sure.',
  },
  previewed: {
    title: 'Preview looked at',
    why: 'Order of the bubbles, iPhone and Android, and whether text in images is readable in dark mode.',
  },
  namesAndPrices: {
    title: 'Names, dates, prices right',
    why: 'Weekday against date, tax included or not, placeholders such as the friend’s display name: read them aloud.',
  },
  noDraftText: {
    title: 'No draft text left',
    why: 'Look down to the last line for “test”, “draft”, or words of the last broadcast.',
  },
  wordingFitsAll: {
    title: 'Wording fits every shop',
    why: 'In a bulk broadcast the text cannot differ by account. Look for shop names and local words.',
  },
  shopFactsFitEach: {
    title: 'Shop facts fit',
    why: 'Every account sends the same text. Check that name, address, opening hours and coupon are true for this shop.',
  },
  linksOpened: {
    title: 'Links opened on a phone',
    why: 'Open each in LINE’s own browser, also logged out. It must not lead to a login page or a test page.',
  },
  linksSyntax: {
    title: 'Links well written',
    why: 'Looks for https, full-width letters, blanks and test addresses. Whether they open is for a phone to show.',
  },
  utmConsistent: {
    title: 'UTM consistent',
    why: 'Links with different values cannot be read together later. Taps of your own team on the real send count too.',
  },
  linkPreview: {
    title: 'Link title and picture',
    why: 'LINE builds them from the page’s og: tags. Look for an old picture or another shop’s name.',
  },
  couponPeriod: {
    title: 'Coupon period',
    why: 'It must begin before the send and end later than the message is read. Mind the time zone.',
  },
  couponValidEverywhere: {
    title: 'Coupon valid in this shop',
    why: 'The coupon of a bulk broadcast reaches the friends of every shop in the account group. Check each shop.',
  },
  landingReady: {
    title: 'Ready for the rush',
    why: 'Page, stock, phones and staff: most people come right after the send.',
  },
  plannedTime: {
    title: 'Time of the send is set',
    why: 'Times are Japan’s. Looks for a time that has passed.',
  },
  nightHours: {
    title: 'Not at night',
    why: 'Notifications at night and early in the morning make people block. The hours can be changed on the page of plans and prices.',
  },
  holiday: {
    title: 'Holiday is meant',
    why: 'On weekends and holidays nobody may be there to answer. Compare with the days the shops are closed.',
  },
  spacing: {
    title: 'Apart from other sends',
    why: 'Sends close to each other make people block. Look at the blocks after the last one, too.',
  },
  voomOff: {
    title: 'LINE VOOM post unticked',
    why: '“Post to LINE VOOM” may be ticked from the start on the compose page. Untick it unless you want it.',
  },
  testSendSeen: {
    title: 'Test send seen on a phone',
    why: 'It can go to yourself or to all administrators and operators. Whoever gets it most likely has to be a friend of the account.',
  },
  testSendCounted: {
    title: 'Test sends counted',
    why: 'Sources differ on whether test sends use the quota. Counting them is safe.',
  },
  secondPerson: {
    title: 'A second person read it',
    why: 'A broadcast cannot be recalled. Somebody other than its author reads text, recipients and time from the beginning.',
  },
  noRecallPause: {
    title: 'Paused and read again',
    why: 'What is sent cannot be recalled. Wait one minute, then read it once more from the beginning.',
  },
  correctionReady: {
    title: 'Correction prepared',
    why: 'Writing it after the mistake was seen takes too long. Settle who decides and what would be sent.',
  },
  fairClaims: {
    title: 'No misleading claims',
    why: 'Japan’s law on premiums and representations: nothing looks better or cheaper than it is, and prizes stay within the limits.',
  },
  adMarked: {
    title: 'Advertising marked',
    why: 'Since October 2023 hidden advertising is regulated in Japan. Mark paid posts and praise by staff as PR or advertising.',
  },
  medicalClaims: {
    title: 'No medical claims',
    why: 'Cosmetics, health food and devices: no effects that are not approved, no before and after.',
  },
  personalRights: {
    title: 'Personal data and rights',
    why: 'Consent for pictures and names, terms of a campaign, age limits such as for alcohol and tobacco.',
  },
  readResult: {
    title: 'Result of each account read',
    why: 'The whole may look successful while some accounts failed. Read the list of results and note them.',
  },
  resendFailed: {
    title: 'Sent again where it failed',
    why: 'Only to the accounts that failed: the others would get it twice.',
  },
  noteSent: {
    title: 'Time and messages noted',
    why: 'Needed when you reckon what is left for the next send.',
  },
  lookAfter: {
    title: 'Figures after 1, 3, 14 days',
    why: 'Opens and clicks move for 14 days and then most likely stay. A CSV taken early shows too few.',
  },
  blocksAfter: {
    title: 'Blocks compared',
    why: 'The day before the send against 24 and 72 hours after it, and against what is normal for the account.',
  },
};
