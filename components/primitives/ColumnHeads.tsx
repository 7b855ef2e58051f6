import type { ReactNode } from 'react';

interface ColumnHeadsProps {
  readonly columns: readonly (readonly [className: string | undefined, title: ReactNode])[];
}

/** The head of a table whose columns have nothing but a title each. */
export function ColumnHeads({ columns }: ColumnHeadsProps) {
  return (
    <thead>
      <tr>
        {columns.map(([className, title], index) => (
          <th key={index} scope="col" className={className}>
            {title}
          </th>
        ))}
      </tr>
    </thead>
  );
}
