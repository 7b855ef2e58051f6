import type { LineMeasure } from '../../utils/domain/figures/views/measure';
import { useWords } from '../language/LanguageProvider';
import { Choice } from '../primitives/Choice';
import { Select } from '../primitives/Select';
import { lineMeasures } from './lineMeasures';
import type { MultiplesSort } from './multiplesOrder';
import { useMeasureNames } from './useMeasureNames';

export interface MultiplesChoice {
  readonly measure: LineMeasure;
  readonly scale: 'indexed' | 'absolute';
  readonly sort: MultiplesSort;
}

interface MultiplesControlsProps {
  readonly choice: MultiplesChoice;
  readonly onChange: (choice: MultiplesChoice) => void;
}

/** Measure, scale and order of the small charts. */
export function MultiplesControls({ choice, onChange }: MultiplesControlsProps) {
  const words = useWords().views;
  const measureNames = useMeasureNames();
  return (
    <>
      <Select
        label={words.measure}
        hideLabel
        value={choice.measure}
        options={lineMeasures.map((value) => ({ value, label: measureNames(value) }))}
        onChange={(measure) => onChange({ ...choice, measure })}
      />
      <Choice
        label={words.scale.label}
        hideLabel
        value={choice.scale}
        options={[
          { value: 'indexed', label: words.scale.indexed },
          { value: 'absolute', label: words.scale.absolute },
        ]}
        onChange={(scale) => onChange({ ...choice, scale })}
      />
      <Select
        label={words.multiples.sort}
        hideLabel
        value={choice.sort}
        options={[
          { value: 'rise', label: words.multiples.byRise },
          { value: 'fall', label: words.multiples.byFall },
          { value: 'last', label: words.multiples.byLast },
          { value: 'name', label: words.multiples.byName },
        ]}
        onChange={(sort) => onChange({ ...choice, sort })}
      />
    </>
  );
}
