/**
 * The files of a drop, those in its folders included, by their paths: names alone are often the same. What a system hides
 * (`.DS_Store`) is left out.
 */
export async function droppedFiles(dropped: DataTransfer): Promise<File[]> {
  // The browser empties the list of what was dropped as soon as anything is waited for.
  const entries = [...dropped.items]
    .filter(({ kind }) => kind === 'file')
    .map((item) => item.webkitGetAsEntry())
    .filter((entry) => entry !== null);
  const plain = [...dropped.files];
  if (entries.length === 0) return plain.filter(isShown);
  const found = await Promise.all(entries.map(filesOf));
  return found.flat();
}

/** The files of a folder that was chosen, as of a drop. */
export function isShown({ name }: { name: string }): boolean {
  return !name.startsWith('.');
}

async function filesOf(entry: FileSystemEntry): Promise<File[]> {
  if (isFile(entry)) return isShown(entry) ? fileOf(entry) : [];
  if (!isFolder(entry)) return [];
  const within: File[] = [];
  for (const each of await entriesOf(entry)) within.push(...(await filesOf(each)));
  return within;
}

/** One that was moved or is locked meanwhile is not there. */
function fileOf(entry: FileSystemFileEntry): Promise<File[]> {
  const path = entry.fullPath.replace(/^\//, '');
  return new Promise((resolve) => {
    entry.file(
      (file) => resolve([path === file.name ? file : new File([file], path)]),
      () => resolve([]),
    );
  });
}

/** A folder tells its entries some at a time, until it tells none. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
    if (some.length === 0) return all;
    all.push(...some);
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
