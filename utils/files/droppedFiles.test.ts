import { expect, it } from 'vitest';
import { droppedFiles } from './droppedFiles';
import { pathOf } from './filePath';

/** Entries as Chromium gives them: a folder's children come by the hundred, and an empty answer ends them. */
function fileEntry(fullPath: string, isGone = false): FileSystemFileEntry {
  const file = new File(['x'], fullPath.split('/').at(-1) ?? '');
  const read = (resolve: (file: File) => void, reject?: (error: DOMException) => void) =>
    isGone ? reject?.(new DOMException('gone', 'NotFoundError')) : resolve(file);
  return { isFile: true, isDirectory: false, fullPath, name: file.name, file: read } as FileSystemFileEntry;
}

function folderEntry(fullPath: string, children: readonly FileSystemEntry[]): FileSystemDirectoryEntry {
  const createReader = () => {
    let at = 0;
    return {
      readEntries: (resolve: (entries: FileSystemEntry[]) => void) => {
        resolve(children.slice(at, at + 100));
        at += 100;
      },
    };
  };
  return { isFile: false, isDirectory: true, fullPath, name: fullPath.slice(1), createReader } as unknown as FileSystemDirectoryEntry;
}

function drop(entries: readonly (FileSystemEntry | null)[], files: readonly File[] = []): DataTransfer {
  const items = entries.map((entry) => ({ kind: 'file', webkitGetAsEntry: () => entry }));
  return { items: [...items, { kind: 'string', webkitGetAsEntry: () => null }], files } as unknown as DataTransfer;
}

it('opens folders in folders and keeps the paths', async () => {
  const inner = folderEntry('/11月/東京', [fileEntry('/11月/東京/b.csv')]);
  const files = await droppedFiles(drop([fileEntry('/z.csv'), folderEntry('/11月', [fileEntry('/11月/a.csv'), inner])]));
  expect(files.map(pathOf)).toEqual(['11月/a.csv', '11月/東京/b.csv', 'z.csv']);
});

it('reads a folder of more than a hundred files to its end', async () => {
  const many = Array.from({ length: 250 }, (_, index) => fileEntry(`/all/${String(index).padStart(3, '0')}.csv`));
  const files = await droppedFiles(drop([folderEntry('/all', many)]));
  expect(files.map(({ name }) => name)).toEqual(many.map(({ name }) => name));
});

it('leaves out what cannot be opened', async () => {
  expect((await droppedFiles(drop([fileEntry('/gone.csv', true), fileEntry('/a.csv')]))).map(pathOf)).toEqual(['a.csv']);
});

it('takes the plain files where there are no entries', async () => {
  const file = new File(['x'], 'pasted.csv');
  expect(await droppedFiles(drop([null], [file]))).toEqual([file]);
});
