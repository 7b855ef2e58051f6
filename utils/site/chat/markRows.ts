import { type ChatNames, rowsOfGroups } from '../../domain/groups/rowsOfGroups';
import type { ChatId } from '../../domain/ids';
import { findScroller, nameIn, readRows } from './readRows';
import { createRest } from '../guest/rest';

export interface RowMarksMeans {
  /** The document, or a part of it that outlives the list. */
  readonly root: Document;
  /** Marks exactly these names; an empty list leaves no trace. */
  readonly paint: (names: readonly Element[]) => void;
}

export interface RowMarks {
  /** Marks the rows of these groups from now on, where a row's name is unambiguous among the chats. None: nothing is marked or observed. */
  show(wanted: readonly ChatId[], chats: ChatNames): void;
  /** Looks for the list anew, for instance after a move inside the app. */
  findAgain(): void;
}

/**
 * Marks rendered names without touching a node of the page's. A name that changes under its mark, because rows are reused for other chats or a group was
 * renamed, loses it in the same task, before anything is drawn; which rows are marked is decided anew when the list has come to rest.
 */
export function createRowMarks({ root, paint }: RowMarksMeans): RowMarks {
  let wanted: readonly ChatId[] = [];
  let chats: ChatNames = new Map();
  let watched: Element | null = null;
  let marked: readonly { readonly holder: Element; readonly name: string | null }[] = [];
  const rest = createRest(markNow);
  const observer = new MutationObserver(() => {
    keep(marked.filter(({ holder, name }) => holder.isConnected && nameIn(holder) === name));
    rest.stir();
  });

  function keep(still: typeof marked): void {
    if (still.length === marked.length) return;
    marked = still;
    paint(marked.map(({ holder }) => holder));
  }

  function markNow(): void {
    if (watched?.isConnected !== true) settleOnList();
    const read = readRows(watched ?? root);
    const rows = read.kind === 'rows' ? read.rows : [];
    const found = rowsOfGroups(
      rows.map(({ name }) => name),
      wanted,
      chats,
    );
    marked = rows.flatMap(({ holder, name }, place) => (holder !== null && found.has(place) ? [{ holder, name }] : []));
    paint(marked.map(({ holder }) => holder));
  }

  function settleOnList(): void {
    watched = findScroller(root);
    observer.disconnect();
    observer.observe(watched ?? root, { childList: true, characterData: true, subtree: true });
  }

  function stop(): void {
    observer.disconnect();
    rest.cancel();
    watched = null;
    keep([]);
  }

  return {
    show(groups, among) {
      wanted = groups;
      chats = among;
      if (wanted.length === 0) stop();
      else markNow();
    },
    findAgain() {
      watched = null;
      if (wanted.length > 0) rest.stir();
    },
  };
}
