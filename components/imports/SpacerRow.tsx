import styles from '../primitives/Table.module.css';

/** Room of the rows of a long table that are not drawn, px. */
export function SpacerRow({ height }: { readonly height: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden="true">
      <td className={styles.spacer} style={{ height }} />
    </tr>
  );
}
