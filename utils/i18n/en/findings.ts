import { formatCount, plural } from '../format';
import type { FindingsWords } from '../ja/findings';

const count = (value: number) => formatCount(value, 'en');
const accounts = (value: number) => `${count(value)} ${plural(value, 'en', { one: 'account', other: 'accounts' })}`;
const messages = (value: number) => `${count(value)} ${plural(value, 'en', { one: 'message', other: 'messages' })}`;
const days = (value: number) => `${count(value)} ${plural(value, 'en', { one: 'day', other: 'days' })}`;
const linksOf = (value: number) => `${count(value)} ${plural(value, 'en', { one: 'link', other: 'links' })}`;

/** Words of the area `findings`. */
export const findings: FindingsWords = {
  verdict: { ok: 'Fine', note: 'Note', fail: 'To mend', unknown: 'Unknown', notApplicable: 'Not needed' },
  unknown: 'Unknown',
  none: '–',
  atMost: (amount) => `at most ${amount}`,
  gaps: {
    plan: 'the plan was not entered (enter it under plans and prices)',
    used: 'messages used this month were not entered (read them in the Manager, enter them under plans and prices)',
    figures: 'there are no friends figures, or LINE withholds them (collect them or import a CSV)',
    prices: 'there is no price table for this plan (add it under plans and prices)',
    additionalLimit: 'the limit of additional messages was not entered (read it in the Manager, enter it under plans and prices)',
    plannedTime: 'the time of the send is not set',
    otherRun: 'another check in the same month has an unknown number of recipients',
  },
  quota: {
    fits: 'Enough',
    fails: 'Fails',
    sum: (free, used, planned, remaining) =>
      `${messages(free)} a month − ${count(used)} used${planned > 0 ? ` − ${count(planned)} planned by other checks` : ''} = ${count(remaining)} left. `,
    basis: {
      reachable: (people) => `${people} people (friends added − blocks; really a little fewer)`,
      targetReach: (people) => `${people} people (the whole target reach is reserved)`,
      cap: (people) => `${people} people (the number of messages you set)`,
    },
    enough: (left) => `${messages(left)} will be left.`,
    lacking: (lack) => `${messages(lack)} too few. Sent like this, the broadcast of this account fails for everybody.`,
    overLimit: (more) => `${count(more)} additional messages are over the limit. Sent like this, the broadcast of this account fails for everybody.`,
    bills: (more, cost) => `${count(more)} additional messages cost ${cost}, tax excluded.`,
    cannotTell: (why) => `Whether it is enough cannot be computed: ${why}.`,
  },
  figuresFresh: {
    short: (old) => (old === 0 ? 'today' : `${count(old)} d ago`),
    fresh: (day) => `The newest figures are of ${day}.`,
    old: (day, old) => `The newest figures are of ${day}, ${days(old)} ago. Collect them or import a newer CSV.`,
    missing: 'There are no friends figures. Collect them or import a CSV.',
  },
  targetReach: {
    enough: (people, least) => `Target reach is ${count(people)}; narrowing needs ${count(least)}.`,
    few: (people, least) => `Target reach is ${count(people)}. Under ${count(least)} it cannot be narrowed by attributes.`,
    missing: 'Target reach is missing or withheld by LINE. Whether it can be narrowed is not known.',
    notNarrowed: 'Not needed: the send is not narrowed.',
  },
  spacing: {
    apart: (hours) => `No other send is known within ${count(hours)} hours before or after.`,
    run: (name, when) => `Too near to “${name}” (${when}).`,
    file: (when) => `Too near to the broadcast of ${when} (from an imported CSV).`,
    noTime: 'The time of the send is not set, so the distance is not known.',
  },
  accountsAsPlanned: {
    short: accounts,
    noChange: 'same as last time',
    change: (added, removed) => `since last time +${count(added)} −${count(removed)}`,
    firstTime: 'no last time to compare with',
    added: (names) => `Added since last time: ${names}.`,
    removed: (names) => `Removed since last time: ${names}.`,
    notInGroup: (names) => `Not in the account group: ${names}.`,
    missingOfGroup: (names) => `In the account group but not in the plan: ${names}.`,
    incomplete: 'This account group was taken from the Manager before all of it was shown. There may be more accounts.',
    nobody: 'No account is chosen.',
  },
  plannedTime: { none: 'Not set yet', past: (when) => `${when} has passed.` },
  nightHours: {
    day: (when) => `${when}, Japan time`,
    night: (when, from, to) => `${when} is at night (${from}:00 to ${to}:00).`,
  },
  holiday: {
    none: 'A working day',
    weekend: (day) => `${day} is on a weekend.`,
    holiday: (day, name) => `${day} is a holiday in Japan (${name}).`,
  },
  textLength: {
    short: (longest, most) => `${count(longest)} / ${count(most)} characters`,
    tooLong: (bubble, length, over) => `Bubble ${count(bubble)} has ${count(length)} characters, ${count(over)} too many.`,
    none: 'There is no text bubble',
  },
  bubbleCount: {
    short: (bubbles, most) => `${count(bubbles)} / ${count(most)} bubbles`,
    none: 'No bubble is written yet',
    many: (bubbles, most) => `There are ${count(bubbles)} bubbles; at most ${count(most)} can go out.`,
  },
  links: {
    none: 'There is no link',
    short: (links) => `${linksOf(links)} well written`,
    broken: (links) => `${linksOf(links)} to mend`,
    fault: {
      notAnAddress: 'is no address',
      notHttps: 'is not https',
      space: 'has a blank in it',
      fullWidth: 'has full-width letters in it',
      localHost: 'looks like a test address',
      placeholder: 'still has { } in it',
      tooLong: 'is longer than 1,000 characters',
    },
  },
  utm: {
    none: 'There is no link',
    all: (links) => `${linksOf(links)} with UTM`,
    nowhere: 'No link has UTM',
    without: (links) => `${linksOf(links)} without UTM`,
    differing: (parameter, values) => `${parameter} differs: ${values}`,
  },
  couponPeriod: {
    none: 'There is no coupon',
    short: (starts, ends) => `${starts} – ${ends}`,
    fault: {
      endsBeforeStart: 'It ends before it begins.',
      startsAfterSend: 'It begins after the send: it cannot be used when the message arrives.',
      endsBeforeSend: 'It ends before the send.',
      endsSoonAfterSend: 'It ends within 24 hours after the send: for some before they read of it.',
    },
  },
};
