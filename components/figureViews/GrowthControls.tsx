import { useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { Choice } from '../primitives/Choice';
import { Select } from '../primitives/Select';
import { lineMeasures } from './lineMeasures';
import { useMeasureNames } from './useMeasureNames';
import type { useGrowth } from './useGrowth';

const tops = ['3', '5', '10'] as const;

export function GrowthControls({ state: { choice, choose, reset } }: { readonly state: ReturnType<typeof useGrowth> }) {
  const words = useWords().views;
  const nameOf = useMeasureNames();
  return (
    <>
      {reset && (
        <Button variant="plain" onClick={reset}>
          {words.growth.reset}
        </Button>
      )}
      <Select
        label={words.measure}
        hideLabel
        value={choice.measure}
        options={lineMeasures.map((value) => ({ value, label: nameOf(value) }))}
        onChange={(measure) => choose({ measure })}
      />
      <Choice
        label={words.scale.label}
        hideLabel
        value={choice.scale}
        options={[
          { value: 'indexed', label: words.scale.indexed },
          { value: 'absolute', label: words.scale.absolute },
        ]}
        onChange={(scale) => choose({ scale })}
      />
      <Select
        label={words.growth.top}
        hideLabel
        value={String(choice.top) as (typeof tops)[number]}
        options={tops.map((value) => ({ value, label: words.growth.topOf(Number(value)) }))}
        onChange={(top) => choose({ top: Number(top) })}
      />
    </>
  );
}
