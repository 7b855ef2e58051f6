import { formatCount, plural } from '../format';
import type { StoredWords } from '../ja/stored';

const n = (count: number) => formatCount(count, 'en');
const counted = (count: number, one: string, other: string) => `${n(count)} ${plural(count, 'en', { one, other })}`;

export const stored: StoredWords = {
  title: 'What is stored',
  lead: 'All of it stays in this browser.',
  tableCaption: 'What is stored, by kind',
  columns: { what: 'Kind', holds: 'Contents', rows: 'Rows', since: 'Since' },
  rows: {
    accounts: { name: 'Accounts', holds: 'IDs, names and the state of the watch' },
    groups: { name: 'Groups', holds: 'Their present state, put together from the events' },
    groupEvents: { name: 'Events', holds: 'Invitations, new names and member counts, leaving, and what you decided' },
    files: { name: 'CSV files', holds: 'The files of figures as they came, whether imported or collected' },
    accountMonths: { name: 'Daily figures', holds: 'Tables put together from the files, one per account and month' },
    sendings: { name: 'Broadcasts, attributes', holds: 'Results of broadcasts and friend attributes, put together from the files' },
    formats: { name: 'Formats you explained', holds: 'How headers that were new are to be read' },
    accountNotes: { name: 'Account notes', holds: 'Tags, names you added, and which account files of a name belong to' },
    collectJobs: { name: 'Collecting', holds: 'Which days of which accounts were collected, and how it ended' },
    diagnostics: { name: 'Diagnostics', holds: 'Why something could not be read: the last 200, without names' },
    settings: { name: 'Settings', holds: 'How far to watch, language, how figures are sorted and so on' },
  },
  none: '—',
  size: (size) => `About ${size} of this browser’s storage is used`,
  fileSize: (size) => `. About ${size} before packing`,
  sizeUnknown: 'The browser does not say how much storage is used',
  neverTitle: 'Never stored',
  never: ['Message text, pictures or stickers', 'Cookies, tokens or passwords', 'Names or IDs of single friends'],
  neverNote: 'Files you import are the exception: they are kept as they are written.',
  backup: {
    head: 'Export',
    about:
      'Writes accounts, events and the files of figures into one ZIP. Import it on another computer and both records become one. Settings are not in it.',
    act: 'Export to a file',
    saving: 'Exporting…',
    saved: (fileName) => `Exported ${fileName}`,
    failed: 'The export did not work. Your records are safe. Please try again.',
    empty: 'There is nothing to export yet',
  },
  restore: {
    head: 'Import',
    about: 'Joins an exported file (ZIP, or JSON from before) with what is here. Nothing is removed or overwritten.',
    drop: 'Drop the file here, or',
    choose: 'Choose a file',
    dropNow: 'Let go to read it',
    reading: (fileName) => `Reading ${fileName}…`,
    oneFile: 'Only one file can be imported at a time. Nothing has been written.',
    refused: {
      notABackup: {
        title: 'This is not a Yobirin backup',
        text: 'Choose a file that was exported on this page. CSV files are imported under “Figures”. Nothing has been written.',
      },
      newerVersion: { title: 'This file was made by a newer Yobirin', text: 'Update Yobirin, then import it. Nothing has been written.' },
      damaged: {
        title: 'This file is damaged',
        text: 'It seems to be cut off or changed. Export again and choose the new file. Nothing has been written.',
      },
      tooLarge: { title: 'This file is too large', text: 'Files of up to 1 GB can be imported. Nothing has been written.' },
      unreadable: {
        title: 'This file could not be opened',
        text: 'Check that no other program has it open, then choose it again. Nothing has been written.',
      },
    },
    previewTitle: 'Before importing',
    madeAt: (when) => `File exported ${when}`,
    previewCaption: 'The file compared with what is here',
    columns: { what: 'Kind', added: 'New', known: 'Already here', rejected: 'Left out' },
    accounts: 'Accounts',
    groups: 'Groups',
    events: 'Events',
    files: 'Files of figures',
    formats: 'Formats you explained',
    notes: 'Account notes',
    notWritten: 'Nothing has been written yet.',
    nothingNew: 'Everything in this file is here already. There is nothing to import.',
    rejectedTitle: (count) => `${counted(count, 'row', 'rows')} left out`,
    problems: {
      badId: 'An ID has the wrong shape',
      unknownKind: 'An unknown kind of event',
      badValue: 'A value is missing or wrong',
      fromTheFuture: 'Dated in the future',
      sameIdTwice: 'Another row with the same ID says something else',
    },
    rejectedRows: (count, places, more) => `${counted(count, 'row', 'rows')} (at ${places}${more ? ' and others' : ''} in the file)`,
    act: (events, files) => {
      const parts = [events > 0 ? counted(events, 'event', 'events') : '', files > 0 ? counted(files, 'file', 'files') : ''].filter(
        (part) => part !== '',
      );
      return parts.length === 0 ? 'Import' : `Import ${parts.join(' and ')}`;
    },
    cancel: 'Cancel',
    merging: (done, of) => `Importing ${n(done)} of ${n(of)}`,
    mergingFigures: (files) => `Reading ${counted(files, 'file', 'files')} of figures again. Keep this page open until it is done`,
    stop: 'Stop here',
    done: (added, known) => `${counted(added, 'event was', 'events were')} imported; ${n(known)} were already here.`,
    doneFigures: (added, known) => `${counted(added, 'file of figures was', 'files of figures were')} imported; ${n(known)} were already here.`,
    leftOutTitle: (count) => `${counted(count, 'file', 'files')} left out`,
    leftOutWhy: { wrongBytes: 'not what was exported', unreadable: 'cannot be read' },
    doneTitle: 'Imported',
    stoppedTitle: 'Stopped on the way',
    stopped: (done, of) => `${n(done)} of ${n(of)} events were imported and stay. Import the same file again to take in the rest.`,
    stoppedFigures: 'None of the files of figures were imported.',
    stoppedWhy: {
      byUser: 'You stopped it.',
      refused: 'It could not be written. Check free disk space.',
      damaged: 'The extension did not accept this part.',
      noAnswer: 'The extension did not answer.',
      busy: 'Other files were being imported meanwhile. Please import again.',
      unreadable: 'Some files that are already here cannot be read. Look at the list of files under “Figures”.',
    },
    another: 'Import another file',
  },
  privacy: {
    head: 'What is read from LINE',
    facts: [
      {
        head: 'What',
        text: 'The list of accounts (names, unread counts), the lists of groups (names, member counts, icons), and when a new group was joined or left',
      },
      { head: 'How often', text: 'As you chose. One request at a time, at least half a second apart. “Page only” never asks by itself' },
      {
        head: 'When collecting',
        text: 'Only after you press “Collect” and allow it in the browser: the friends CSV of the accounts you chose, from LINE Official Account Manager. Downloads are taken over only if you switch that on',
      },
      { head: 'Never', text: 'Sending, marking as read, opening a chat. Only requests to read ever go to LINE' },
      { head: 'Where it is kept', text: 'In this browser only. Removing the extension removes it' },
      { head: 'What leaves', text: 'Nothing. Group icons alone are loaded from LINE’s image server when they are shown' },
    ],
  },
  wipe: {
    head: 'Wipe',
    about: 'Removes all accounts, groups, events, figures and their files, diagnostics and settings. Nothing changes at LINE.',
    act: 'Wipe everything…',
    title: 'Wipe all records?',
    text: (accounts, groups, events, files) =>
      `${counted(accounts, 'account', 'accounts')}, ${counted(groups, 'group', 'groups')}, ${counted(events, 'event', 'events')}, ${counted(files, 'file', 'files')} of figures and the figures themselves will be removed. This cannot be undone. Nothing changes at LINE.`,
    after:
      'Settings go back to how they began, collecting ends, and downloads are no longer taken over. Nothing is read until you choose how far to watch again.',
    exportFirst: 'Export first',
    cancel: 'Cancel',
    confirm: 'Wipe everything',
    wiping: 'Wiping…',
    done: 'All records were wiped',
    failed: 'The records could not be wiped and are all still here. Please try again.',
  },
};
