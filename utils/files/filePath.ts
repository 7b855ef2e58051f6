/** Paths of files that came out of a dropped folder: the browser gives such files no path of their own. */
const droppedPaths = new WeakMap<File, string>();

export function keepPath(file: File, path: string): void {
  droppedPaths.set(file, path);
}

/** Folders and name, parts joined by `/`; only the name when nothing else is known. */
export function pathOf(file: File): string {
  return droppedPaths.get(file) ?? (file.webkitRelativePath || file.name);
}

/** What systems leave in folders and zips besides the user's files: dot files, `__MACOSX`, thumbnails. */
export function isSystemPath(path: string): boolean {
  return pathParts(path).some((part) => part.startsWith('.') || part === '__MACOSX' || /^(thumbs\.db|desktop\.ini)$/i.test(part));
}

/** The parts of a path as it was written, with everything taken out that leads elsewhere: `..`, `.`, drive letters, empty parts, control characters. */
export function pathParts(path: string): readonly string[] {
  return path
    .split(/[/\\]/)
    .map((part) =>
      [...part]
        .filter((char) => char >= ' ' && char !== '\u{7f}')
        .join('')
        .trim(),
    )
    .filter((part) => part !== '' && part !== '.' && part !== '..' && !/^[a-z]:$/i.test(part));
}
