import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shiftJis } from '../../tests/fixtures/csv/encodings';
import { expandFiles } from './expandFiles';
import { backupLimits, fileLimits } from './limits';

const text = strToU8('date,contacts\n20261101,5\n');
const mb = 1024 * 1024;

function fileOf(name: string, bytes: Uint8Array): File {
  return new File([new Uint8Array(bytes)], name);
}

/** What came out: paths of files, names and reasons of refusals. */
async function expand(...files: readonly File[]): Promise<readonly string[]> {
  const found = await expandFiles(files, new AbortController().signal, () => undefined);
  return found.map((one) => ('bytes' in one ? one.path : `${one.fileName}: ${one.refusal} ${one.limit ?? ''}`.trim()));
}

/** Puts other bytes wherever these stand in a zip: both headers of a file hold its name and its flags. */
function replaceAll(zip: Uint8Array, from: Uint8Array, to: Uint8Array): Uint8Array {
  const changed = new Uint8Array(zip);
  for (let at = 0; at + from.length <= zip.length; at += 1) if (from.every((byte, index) => zip[at + index] === byte)) changed.set(to, at);
  return changed;
}

/** Changes each local header and each entry of the directory. */
function patchHeaders(zip: Uint8Array, patch: (view: DataView, at: number, isLocal: boolean) => void): Uint8Array {
  const changed = new Uint8Array(zip);
  const view = new DataView(changed.buffer);
  for (let at = 0; at + 46 <= zip.length; at += 1) {
    if (view.getUint32(at, true) === 0x04034b50) patch(view, at, true);
    if (view.getUint32(at, true) === 0x02014b50) patch(view, at, false);
  }
  return changed;
}

/** A zip of one file whose directory lists that file several times. */
function repeatedEntry(zip: Uint8Array, times: number): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.length);
  const end = zip.length - 22;
  const directory = zip.subarray(view.getUint32(end + 16, true), end);
  const repeated = new Uint8Array(zip.length + directory.length * (times - 1));
  repeated.set(zip.subarray(0, end));
  for (let index = 1; index < times; index += 1) repeated.set(directory, end + directory.length * (index - 1));
  repeated.set(zip.subarray(end), repeated.length - 22);
  new DataView(repeated.buffer).setUint16(repeated.length - 22 + 10, times, true);
  return repeated;
}

describe('files', () => {
  it('come through as they are, in order', async () => {
    const found = await expandFiles([fileOf('b.csv', text), fileOf('a.txt', strToU8('x'))], new AbortController().signal, () => undefined);
    expect(found).toEqual([
      { fileName: 'b.csv', path: 'b.csv', bytes: new Uint8Array(text) },
      { fileName: 'a.txt', path: 'a.txt', bytes: strToU8('x') },
    ]);
  });

  it('of the system are skipped', async () => {
    expect(await expand(fileOf('.DS_Store', text), fileOf('Thumbs.db', text), fileOf('desktop.ini', text), fileOf('a.csv', text))).toEqual(['a.csv']);
  });

  it('over the limit are refused without being read', async () => {
    const large = fileOf('large.csv', text);
    Object.defineProperty(large, 'size', { value: fileLimits.fileBytes + 1 });
    Object.defineProperty(large, 'arrayBuffer', { value: () => Promise.reject(new Error('read all the same')) });
    expect(await expand(large)).toEqual([`large.csv: tooLarge ${20 * mb}`]);
  });

  it('that cannot be read any more are refused by name', async () => {
    const gone = fileOf('gone.csv', text);
    Object.defineProperty(gone, 'arrayBuffer', { value: () => Promise.reject(new DOMException('moved', 'NotFoundError')) });
    expect(await expand(gone, fileOf('a.csv', text))).toEqual(['gone.csv: unreadable', 'a.csv']);
  });
});

describe('zips', () => {
  it('are opened with their folders', async () => {
    const zip = zipSync({ '11月': { '青山店.csv': text, 東京: { '赤坂店.csv': text } }, 'top.csv': [text, { level: 0 }] });
    expect(await expand(fileOf('all.zip', zip))).toEqual(['all.zip/11月/青山店.csv', 'all.zip/11月/東京/赤坂店.csv', 'all.zip/top.csv']);
  });

  it('give the bytes that were put in, whatever the name of the zip', async () => {
    const found = await expandFiles([fileOf('figures.dat', zipSync({ 'a.csv': text }))], new AbortController().signal, () => undefined);
    expect(found).toEqual([{ fileName: 'a.csv', path: 'figures.dat/a.csv', bytes: new Uint8Array(text) }]);
  });

  it('may name files in Shift_JIS', async () => {
    const placeholder = 'XXXXXX.csv';
    const zip = replaceAll(zipSync({ [placeholder]: text }), strToU8(placeholder), shiftJis('表示店.csv'));
    expect(await expand(fileOf('win.zip', zip))).toEqual(['win.zip/表示店.csv']);
  });

  it('cannot lead out of themselves', async () => {
    const zip = zipSync({ '../../evil.csv': text, '/etc/passwd': text, 'C:\\Windows\\x.csv': text, 'a/./b/../c.csv': text });
    expect(await expand(fileOf('z.zip', zip))).toEqual(['z.zip/evil.csv', 'z.zip/etc/passwd', 'z.zip/Windows/x.csv', 'z.zip/a/b/c.csv']);
  });

  it('hold things of the system that nobody wants', async () => {
    const zip = zipSync({ '__MACOSX/._a.csv': text, '.git/config': text, 'x/.DS_Store': text, 'x/a.csv': text });
    expect(await expand(fileOf('z.zip', zip))).toEqual(['z.zip/x/a.csv']);
  });

  it('inside of zips are refused, the files beside them are not', async () => {
    const zip = zipSync({ 'inner.zip': zipSync({ 'a.csv': text }), 'b.csv': text });
    expect(await expand(fileOf('z.zip', zip))).toEqual(['inner.zip: notText', 'z.zip/b.csv']);
  });

  it('that are Excel books are no text', async () => {
    expect(await expand(fileOf('book.xlsx', zipSync({ '[Content_Types].xml': text, 'xl/workbook.xml': text })))).toEqual(['book.xlsx: notText']);
  });

  it('without files are empty', async () => {
    expect(await expand(fileOf('none.zip', zipSync({})), fileOf('zero.zip', new Uint8Array()))).toEqual(['none.zip: empty', 'zero.zip: empty']);
  });

  it('with a password are refused by name', async () => {
    const zip = patchHeaders(zipSync({ 'a.csv': text }), (view, at, isLocal) => view.setUint16(at + (isLocal ? 6 : 8), 1, true));
    expect(await expand(fileOf('secret.zip', zip), fileOf('b.csv', text))).toEqual(['secret.zip: brokenZip', 'b.csv']);
  });

  it('that are cut off are refused by name', async () => {
    const zip = zipSync({ 'a.csv': text });
    expect(await expand(fileOf('cut.zip', zip.subarray(0, zip.length - 30)), fileOf('not.zip', text))).toEqual([
      'cut.zip: brokenZip',
      'not.zip: brokenZip',
    ]);
  });

  it('with one damaged file give the others', async () => {
    const zip = zipSync({ 'a.csv': [text, { level: 0 }], 'b.csv': [strToU8('other'), { level: 0 }] });
    expect(await expand(fileOf('z.zip', replaceAll(zip, text, strToU8('date,contacts\n20261101,6\n'))))).toEqual(['a.csv: brokenZip', 'z.zip/b.csv']);
  });

  it('in a packing nobody knows are refused file by file', async () => {
    const zip = patchHeaders(zipSync({ 'a.csv': text }), (view, at, isLocal) => view.setUint16(at + (isLocal ? 8 : 10), 14, true));
    expect(await expand(fileOf('z.zip', zip))).toEqual(['a.csv: brokenZip']);
  });
});

describe('zip bombs', () => {
  const zeros = new Uint8Array(30 * mb);

  it('a file too large by its own word is not unpacked', async () => {
    expect(await expand(fileOf('z.zip', zipSync({ 'big.csv': zeros, 'a.csv': text })))).toEqual([`big.csv: tooLarge ${20 * mb}`, 'z.zip/a.csv']);
  });

  it('a file that is larger than it says is stopped there', async () => {
    const zip = patchHeaders(zipSync({ 'big.csv': zeros, 'a.csv': text }), (view, at, isLocal) => {
      if (view.getUint32(at + (isLocal ? 22 : 24), true) === zeros.length) view.setUint32(at + (isLocal ? 22 : 24), 100, true);
    });
    expect(await expand(fileOf('z.zip', zip))).toEqual(['big.csv: brokenZip', 'z.zip/a.csv']);
  });

  it('many entries over the same bytes are too much together', async () => {
    const zip = repeatedEntry(zipSync({ 'big.csv': new Uint8Array(19 * mb) }), 11);
    expect(await expand(fileOf('z.zip', zip), fileOf('a.csv', text))).toEqual([`z.zip: zipTooLarge ${200 * mb}`, 'a.csv']);
  });

  it('many entries over the same bytes that give nothing are too much together as well', async () => {
    const zip = zipSync({ 'big.csv': [new Uint8Array(mb), { level: 0 }] });
    const nothing = patchHeaders(zip, (view, at, isLocal) => view.setUint32(at + (isLocal ? 22 : 24), 0, true));
    expect(await expand(fileOf('z.zip', repeatedEntry(nothing, 201)))).toEqual([`z.zip: zipTooLarge ${200 * mb}`]);
    expect(await expand(fileOf('z.zip', nothing))).toEqual(['big.csv: brokenZip']);
  });

  it('a smaller number of them is fine', async () => {
    expect(await expand(fileOf('z.zip', repeatedEntry(zipSync({ 'a.csv': text }), 3)))).toEqual(['z.zip/a.csv', 'z.zip/a.csv', 'z.zip/a.csv']);
  });

  it('too many files are refused', async () => {
    const zip = zipSync(Object.fromEntries(Array.from({ length: fileLimits.zipFiles + 1 }, (_, index) => [`${index}.csv`, text])));
    expect(await expand(fileOf('z.zip', zip))).toEqual(['z.zip: zipTooLarge']);
  });

  it('our own export may hold more files, and larger ones, but not anything', async () => {
    const own = async (zip: Uint8Array) => {
      const found = await expandFiles([fileOf('own.zip', zip)], new AbortController().signal, () => undefined, backupLimits);
      return found.map((one) => ('bytes' in one ? `${one.bytes.length}` : `${one.refusal} ${one.limit}`));
    };
    const many = zipSync(Object.fromEntries(Array.from({ length: fileLimits.zipFiles + 1 }, (_, index) => [`${index}.csv`, text])));
    expect((await own(many)).length).toBe(fileLimits.zipFiles + 1);
    expect(await own(zipSync({ 'yobirin-figures.json': zeros }))).toEqual([`${zeros.length}`]);
    expect(await own(repeatedEntry(zipSync({ 'big.csv': zeros }), 35))).toEqual([`zipTooLarge ${backupLimits.zipBytes}`]);
  });

  it('any damage to a zip gives files or refusals', async () => {
    const zip = zipSync({ 'a.csv': text, '店/b.csv': [text, { level: 0 }] });
    const damage = fc.array(fc.tuple(fc.nat(zip.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(damage, fc.nat(zip.length), async (changes, cut) => {
        const broken = new Uint8Array(zip);
        for (const [at, byte] of changes) broken[at] = byte;
        for (const bytes of [broken, broken.subarray(0, cut)]) {
          for (const one of await expandFiles([fileOf('z.zip', bytes)], new AbortController().signal, () => undefined)) {
            expect('bytes' in one ? one.bytes.length <= fileLimits.fileBytes : one.refusal !== 'unreadable').toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('progress and abort', () => {
  it('counts the files given and those found', async () => {
    const seen: unknown[] = [];
    const zip = fileOf('z.zip', zipSync({ 'a.csv': text, 'b.csv': text }));
    await expandFiles([zip, fileOf('c.csv', text)], new AbortController().signal, (progress) => seen.push(progress));
    expect(seen).toEqual([
      { done: 1, total: 2, found: 2 },
      { done: 2, total: 2, found: 3 },
    ]);
  });

  it('stops when told to and gives what was read', async () => {
    const abort = new AbortController();
    const files = Array.from({ length: 5 }, (_, index) => fileOf(`${index}.csv`, text));
    const found = await expandFiles(files, abort.signal, ({ done }) => {
      if (done === 2) abort.abort();
    });
    expect(found.map((one) => one.fileName)).toEqual(['0.csv', '1.csv']);
  });
});
