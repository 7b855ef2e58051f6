import { useEffect, useRef, useState } from 'react';
import type { TemplateItem } from '../../utils/domain/checks/template';
import { useToast } from '../feedback/toastContext';
import { useWords } from '../language/LanguageProvider';
import { ItemRow } from './ItemRow';
import { itemWords } from './itemWords';
import { moveItem, putBack } from './templateDraft';
import styles from './Templates.module.css';

interface ItemListProps {
  readonly items: readonly TemplateItem[];
  readonly onChange: (items: readonly TemplateItem[]) => void;
}

/** The items in their order, which changes by dragging, by the arrows of a row, or by Alt and an arrow key. Each move is said. */
export function ItemList({ items, onChange }: ItemListProps) {
  const { templates, checkItems } = useWords();
  const words = templates.edit;
  const toast = useToast();
  const [dragged, setDragged] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  // What was edited while the toast stood there stays when the removal is undone.
  const newest = useRef({ items, onChange });
  useEffect(() => {
    newest.current = { items, onChange };
  });
  const titleOf = (item: TemplateItem) => itemWords(item.text, checkItems).title || words.ownNew;

  function move(from: number, to: number): void {
    const moved = moveItem(items, from, to);
    const item = items[from];
    if (moved === items || item === undefined) return;
    onChange(moved);
    setSaid(words.moved(titleOf(item), to + 1, items.length));
  }

  function remove(index: number): void {
    const item = items[index];
    if (item === undefined) return;
    onChange(items.toSpliced(index, 1));
    toast.show({ message: words.removed(titleOf(item)), undo: () => newest.current.onChange(putBack(newest.current.items, item, index)) });
  }

  return (
    <>
      <ol className={styles.items}>
        {items.map((item, index) => (
          <ItemRow
            key={item.itemId}
            item={item}
            title={titleOf(item)}
            why={itemWords(item.text, checkItems).why}
            position={index + 1}
            of={items.length}
            onChange={(changed) => onChange(items.with(index, changed))}
            onMove={(by) => move(index, index + by)}
            onRemove={() => remove(index)}
            drag={{
              isOver: dragged !== null && dragged !== index,
              onStart: () => setDragged(index),
              onDrop: () => dragged !== null && move(dragged, index),
              onEnd: () => setDragged(null),
            }}
          />
        ))}
      </ol>
      <p className="unseen" role="status">
        {said}
      </p>
    </>
  );
}
