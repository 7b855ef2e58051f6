import { keepPath } from './filePath';

const deepest = 20;

/**
 * All files of a drop, folders opened, in the order of their paths. Call it within the drop event: afterwards the browser forgets what was
 * dropped. Files and folders that cannot be opened are left out.
 */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly File[]> {
  const entries = [...transfer.items].filter((item) => item.kind === 'file').map((item) => item.webkitGetAsEntry());
  if (entries.every((entry) => entry === null)) return [...transfer.files];
  const found: { path: string; file: File }[] = [];
  for (const entry of entries) if (entry !== null) await collect(entry, found, 0);
  for (const { path, file } of found) keepPath(file, path);
  return found.sort((a, b) => (a.path < b.path ? -1 : 1)).map(({ file }) => file);
}

async function collect(entry: FileSystemEntry, found: { path: string; file: File }[], depth: number): Promise<void> {
  if (isFile(entry)) {
    const file = await fileOf(entry);
    if (file !== null) found.push({ path: entry.fullPath.replace(/^\/+/, ''), file });
  } else if (isFolder(entry) && depth < deepest) {
    for (const child of await childrenOf(entry)) await collect(child, found, depth + 1);
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function fileOf(entry: FileSystemFileEntry): Promise<File | null> {
  return new Promise((resolve) => entry.file(resolve, () => resolve(null)));
}

/** `readEntries` gives a hundred at a time in Chromium; an empty answer is the end. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const children: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
    if (some.length === 0) return children;
    children.push(...some);
  }
}
