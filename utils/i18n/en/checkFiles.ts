import { formatCount, plural } from '../format';
import type { CheckFilesWords } from '../ja/checkFiles';

const n = (count: number) => formatCount(count, 'en');
const counted = (count: number, one: string, other: string) => `${n(count)} ${plural(count, 'en', { one, other })}`;

/** Words of the area `checkFiles`. */
export const checkFiles: CheckFilesWords = {
  table: {
    heads: {
      item: 'Item',
      kind: 'Kind',
      required: 'Required',
      account: 'Account',
      accountName: 'Account name',
      state: 'State',
      by: 'Who',
      at: 'When',
      reason: 'Reason or note',
      verdict: 'Computed result',
      computed: 'What was computed',
      recipients: 'Recipients at most',
      remaining: 'Messages left',
      difference: 'Difference',
      additional: 'Additional messages',
      cost: 'Cost (without tax)',
      currency: 'Currency',
    },
    kinds: { confirm: 'Confirm', computed: 'Computed', secondPerson: 'Second person', pause: 'Pause', afterSend: 'After the send' },
    states: { done: 'Done', waived: 'Waived with a reason', open: 'Open', waivedBefore: 'Open: worse since it was waived' },
    verdicts: { ok: 'Fine', note: 'Note', fail: 'Fails', unknown: 'Unknown', notApplicable: 'Does not apply' },
    statuses: { checking: 'Being checked', partlySigned: 'Signed by one', signed: 'Signed', sent: 'Sent', abandoned: 'Abandoned' },
    results: { delivered: 'Delivered', failed: 'Failed', unknown: 'Unknown' },
    required: 'Required',
    optional: 'Optional',
    wholeRun: 'Whole run',
    result: 'Result of the send',
    plannedAt: (moment) => (moment === null ? 'Planned: not decided' : `Planned: ${moment}`),
    status: (status, revision) => `${status} (revision ${n(revision)})`,
    signed: (signer, moment, digest) => `Signed: ${signer}, ${moment}, SHA-256 ${digest}`,
  },
  runFile: (name) => `Check ${name}`,
  templateFile: (name) => `Template ${name}`,
  withheld: 'withheld',
  run: {
    added: (name, events) => `“${name}” was imported, with ${counted(events, 'new entry', 'new entries')}.`,
    known: (name) => `All of “${name}” is here already.`,
    tampered: (count) =>
      `${counted(count, 'signature does', 'signatures do')} not match and ${plural(count, 'en', { one: 'was', other: 'were' })} left out. The check counts as not signed by them.`,
    tamperedOne: (signer, moment, why) => `${signer} (${moment}): ${why}`,
    faults: {
      changed: 'the contents are not what was signed',
      missing: 'the signed record is not in the file',
      otherDigest: 'the digest is not the one in the history',
      otherSignature: 'signer or time differ from the history',
      unsigned: 'no signature in the history belongs to this record',
      otherHistory: 'the plan or a tick differs from the history',
    },
    rejected: (count) =>
      `${counted(count, 'row has', 'rows have')} the wrong shape and ${plural(count, 'en', { one: 'was', other: 'were' })} left out.`,
    differing: (count) => `${counted(count, 'entry', 'entries')} with a known ID said something else. What was here has been kept.`,
    problems: {
      notABackup: 'This is not a check of Yobirin. Choose a file made with “Export as JSON” of a check. Nothing has been written.',
      newerVersion: 'This file was made by a newer Yobirin. Update Yobirin, then import it. Nothing has been written.',
      damaged: 'This file is damaged. Save it again and choose the new file. Nothing has been written.',
      noStart: 'The file does not say how the check began. Save it again and choose the new file. Nothing has been written.',
      unreadable: 'The file could not be opened. Check that no other program has it open.',
      tooLarge: 'This file is too large (20 MB at most). Nothing has been written.',
      refused: 'It could not be written. Check free disk space. Nothing has been written.',
    },
  },
  template: {
    added: (name) => `The template “${name}” was imported.`,
    older: (name) => `This is an older version of the template “${name}”. It was added to the history; the newer version here stays in use.`,
    known: (name) => `This version of the template “${name}” is here already.`,
    differs: (name) => `The same version of the template “${name}” is here with other contents. What was here has been kept.`,
    unknownParts:
      'This template was made by a newer Yobirin and has items that this one does not know, so it was not imported. Update Yobirin, then import it again.',
    unknownPart: {
      kind: (place, value) => `Item ${n(place)}: unknown kind “${value}”`,
      check: (place, value) => `Item ${n(place)}: unknown computation “${value}”`,
      text: (place, value) => `Item ${n(place)}: unknown text “${value}”`,
    },
    problems: {
      notABackup: 'This is not a template of Yobirin. Nothing has been written.',
      newerVersion: 'This file was made by a newer Yobirin. Update Yobirin, then import it. Nothing has been written.',
      damaged: 'This file is damaged. Export it again and choose the new file. Nothing has been written.',
      fromTheFuture: 'The template is dated in the future. Check the clock of the computer it was made on. Nothing has been written.',
      unreadable: 'The file could not be opened. Check that no other program has it open.',
      tooLarge: 'This file is too large (20 MB at most). Nothing has been written.',
      refused: 'It could not be written. Check free disk space. Nothing has been written.',
    },
  },
};
