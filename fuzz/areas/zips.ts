import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { bellEntryName, tellEntries } from '../../components/stored/backupEntries';
import { decodeText } from '../../utils/files/decodeText';
import { type Expanded, expandFiles } from '../../utils/files/expandFiles';
import { type FileLimits, fileLimits } from '../../utils/files/limits';
import { readBackup } from '../../utils/storage/backup';
import { appendedEntryName } from '../../utils/storage/appendedBackup';
import { openAppendedBackup } from '../../utils/storage/queries/readAppendedBackup';
import { openFiguresBackup } from '../../utils/storage/queries/readFiguresBackup';
import { type Area, demand } from '../area';
import { bellText, checksText, figuresEntries, readAt } from '../inputs/ownFiles';
import { bytesOfZip, type Content, type MadeZip, madeZip } from '../inputs/zips';
import type { Meter } from '../meter';
import { demandWords } from '../words';

const kb = 1024;
/** Small enough to be reached in every other run; the real ones differ in nothing but size. */
const smallLimits: FileLimits = { fileBytes: 64 * kb, zipBytes: 256 * kb, zipFiles: 40 };

interface ZipInput {
  readonly zip: MadeZip;
  readonly limits: 'small' | 'real';
}

const named = new Map<string, Uint8Array>([
  ['bell', new TextEncoder().encode(bellText)],
  ['checks', new TextEncoder().encode(checksText)],
  ['hollow', new TextEncoder().encode('{"format":"yobirin-backup","version":1,"accounts":[],"groupEvents":[]}')],
  ['manifest', figuresEntries[0]?.bytes ?? new Uint8Array()],
  ...figuresEntries.map(({ path, bytes }) => [path, bytes] as const),
  ['raw', figuresEntries[2]?.bytes ?? new Uint8Array()],
]);

/** A whole export of ours, from which a little is taken and to which a little is added. */
const ownExport: fc.Arbitrary<MadeZip> = fc
  .record({
    folder: fc.constantFrom('', '', 'x/', 'a/b/', '../', '__MACOSX/', '.x/'),
    left: fc.array(fc.nat(6), { maxLength: 2 }),
    doubled: fc.array(fc.nat(6), { maxLength: 2 }),
    swapped: fc.array(fc.tuple(fc.nat(6), fc.constantFrom('bell', 'checks', 'manifest', 'hollow', 'raw')), { maxLength: 1 }),
    more: madeZip,
    keepsMore: fc.boolean(),
  })
  .map(({ folder, left, doubled, swapped, more, keepsMore }): MadeZip => {
    const own = [[bellEntryName, 'bell'], [appendedEntryName, 'checks'], ...figuresEntries.map(({ path }) => [path, path])].map(
      ([path = '', name = ''], index) => {
        const [, other] = swapped.find(([at]) => at === index) ?? [];
        const content: Content = { of: 'named', name: other ?? name };
        return { name: folder + path, content, method: index % 2 === 0 ? 8 : 0 };
      },
    );
    const kept = own.filter((_, index) => !left.includes(index));
    const entries = [...kept, ...doubled.flatMap((index) => own[index] ?? []), ...(keepsMore ? more.entries : [])];
    return keepsMore ? { ...more, entries } : { entries, listed: 1, steps: [] };
  });

/** Few bytes that are listed often: what is unpacked may not cost more than it says it gives. */
const bomb: fc.Arbitrary<MadeZip> = fc
  .record({
    content: fc.constantFrom<Content>({ of: 'emptyBlocks', blocks: 60_000 }, { of: 'zeros', length: 16_000_000 }),
    method: fc.constantFrom(0, 8),
    claims: fc.constantFrom(0, 1, 100),
    listed: fc.constantFrom(1, 200, 1_900),
  })
  .map(({ content, method, claims, listed }) => ({ entries: [{ name: 'a.csv', content, method, claims }], listed, steps: [] }));

const inputs: fc.Arbitrary<ZipInput> = fc.record({
  zip: fc.oneof({ weight: 60, arbitrary: madeZip }, { weight: 20, arbitrary: ownExport }, { weight: 1, arbitrary: bomb }),
  limits: fc.constantFrom('small' as const, 'small' as const, 'real' as const),
});

/** Zips of any kind to whatever opens one: the import of figures, and the import of an export of everything. */
export const zips: Area<ZipInput> = { name: 'zips', inputs, judge, show };

async function judge({ zip, limits }: ZipInput, meter: Meter): Promise<string> {
  const { bytes, honest, claimed } = bytesOfZip(zip, named);
  const allowed = limits === 'small' ? smallLimits : fileLimits;
  const honestSums = new Set(honest.map(sumOf));
  meter.reset();
  const found = await expand(bytes, allowed);
  // Copied once out of the packing, once together, and its pieces on the way; unpacking wants room of its own for every entry.
  const most =
    12 * (bytes.length + Math.min(allowed.zipBytes, claimed)) + 2_000_000 * Math.min(allowed.zipFiles, zip.entries.length * zip.listed) + 1_000_000;
  demand(meter.work <= most, () => `${meter.work} bytes moved for a zip of ${bytes.length}`);
  judgeFound(found, allowed, honestSums, bytes);
  const restored = judgeRestore(found);
  demand(!isZip(bytes) || !decodeText(bytes).ok, 'a zip passes for a text');
  return outcomeOf(found, restored);
}

async function expand(bytes: Uint8Array<ArrayBuffer>, limits: FileLimits): Promise<readonly Expanded[]> {
  return expandFiles([new File([bytes], 'made.zip')], new AbortController().signal, () => undefined, limits);
}

/** As long as its beginning is one. */
function isZip([p, k, three, four]: Uint8Array): boolean {
  return p === 0x50 && k === 0x4b && ((three === 3 && four === 4) || (three === 5 && four === 6));
}

function judgeFound(found: readonly Expanded[], limits: FileLimits, honest: ReadonlySet<string>, zip: Uint8Array): void {
  demand(found.length <= limits.zipFiles && found.length > 0, () => `${found.length} files came out`);
  let sum = 0;
  for (const one of found) {
    demand(one.fileName !== '', 'a file without a name');
    if ('refusal' in one) {
      demandWords(one.refusal, (words) => words.imports.refusals[one.refusal]);
      demand(one.limit === null || Number.isSafeInteger(one.limit), 'a broken limit');
      continue;
    }
    sum += one.bytes.length;
    demand(one.bytes.length <= limits.fileBytes, 'a file larger than one may be');
    demand(sumOf(one.bytes) === sumOf(zip) || honest.has(sumOf(one.bytes)), () => `${one.path} is nothing that was packed honestly`);
    judgePath(one.path, one.fileName);
  }
  demand(sum <= limits.zipBytes, 'more came out than may');
}

function judgePath(path: string, fileName: string): void {
  const parts = path.split('/');
  demand(parts.at(-1) === fileName, () => `${path} does not end with ${fileName}`);
  for (const part of parts) {
    const isPlain = part !== '' && part !== '.' && part !== '..' && part.trim() === part && !part.includes('\\') && !/^[a-z]:$/i.test(part);
    demand(isPlain && [...part].every((char) => char >= ' ' && char !== '\u{7f}'), () => `the path ${JSON.stringify(path)} leads elsewhere`);
  }
}

/** What the page of the stored data makes of it. Null: nothing to restore. */
function judgeRestore(found: readonly Expanded[]): string | null {
  const told = tellEntries(found, 'made.zip');
  if (!told.ok) return refusedAs(told.problem);
  const { bell, entries } = told.value;
  const opened = bell === null ? null : readBackup(new TextDecoder().decode(bell.bytes), readAt);
  if (opened !== null && !opened.ok) return refusedAs(opened.problem);
  const figures = openFiguresBackup(entries, readAt);
  if (!figures.ok) return refusedAs(figures.problem);
  const checks = openAppendedBackup(entries, readAt);
  if (!checks.ok) return refusedAs(checks.problem);
  if (figures.value !== null) {
    const listed = new Set(entries.map(({ bytes }) => sumOf(bytes)));
    for (const { bytes } of figures.value.files) demand(listed.has(sumOf(bytes)), 'a file of the backup is none of the zip');
    demand(Number.isSafeInteger(figures.value.rejected) && figures.value.rejected >= 0, 'a broken number of rejected files');
  }
  if (opened === null && figures.value === null && checks.value === null) return refusedAs('notABackup');
  return `restores ${[opened && 'bell', figures.value && 'figures', checks.value && 'checks'].filter(Boolean).join('+')}`;
}

function refusedAs(problem: 'notABackup' | 'newerVersion' | 'damaged' | 'tooLarge' | 'unreadable'): null {
  demandWords(problem, (words) => words.stored.restore.refused[problem]);
  return null;
}

function outcomeOf(found: readonly Expanded[], restored: string | null): string {
  if (restored !== null) return restored;
  const files = found.filter((one) => 'bytes' in one).length;
  if (files > 0) return files === found.length ? 'all opened' : 'some opened';
  const [first] = found;
  return first !== undefined && 'refusal' in first ? first.refusal : '';
}

function sumOf(bytes: Uint8Array): string {
  return createHash('sha1').update(bytes).digest('base64');
}

function show({ zip, limits }: ZipInput): string {
  const brief = (_key: string, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('hex').slice(0, 80) : typeof value === 'string' ? value.slice(0, 80) : value;
  return JSON.stringify({ limits, ...zip }, brief);
}
