import type { FindingOf } from '../../utils/domain/checks/finding';
import type { PlanDraft } from '../../utils/domain/checks/planDraft';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { Choice } from '../primitives/Choice';
import { IconButton } from '../primitives/IconButton';
import { TextField } from '../primitives/TextField';
import styles from './PlanForm.module.css';

type Bubbles = PlanDraft['bubbles'];

interface PlanBubblesProps {
  readonly bubbles: Bubbles;
  readonly onChange: (bubbles: Bubbles) => void;
  readonly length: FindingOf<'textLength'> | undefined;
  readonly count: FindingOf<'bubbleCount'> | undefined;
  readonly links: FindingOf<'links'> | undefined;
}

/** More than this are no broadcast of anybody's. */
const mostBubbles = 20;

/** The bubbles of the message. Text is pasted; other kinds are named. Too many may be written down, and are marked. */
export function PlanBubbles({ bubbles, onChange, length, count, links }: PlanBubblesProps) {
  const words = useWords().checks.plan;
  const put = (index: number, bubble: Bubbles[number]) => onChange(bubbles.map((one, at) => (at === index ? bubble : one)));
  return (
    <>
      <ol className={styles.bubbles}>
        {bubbles.map((bubble, index) => (
          <li key={index} className={styles.bubble}>
            <div className={styles.bubbleHead}>
              <Choice
                label={words.bubbleKind(index + 1)}
                hideLabel
                value={bubble.kind}
                options={(['text', 'other'] as const).map((kind) => ({ value: kind, label: words.kinds[kind] }))}
                onChange={(kind) => put(index, { ...bubble, kind })}
              />
              <Length finding={length} index={planIndex(bubbles, index)} />
              {bubbles.length > 1 && (
                <IconButton
                  mark="close"
                  label={words.removeBubble(index + 1)}
                  plain
                  className={styles.remove}
                  onClick={() => onChange(bubbles.filter((_, at) => at !== index))}
                />
              )}
            </div>
            <TextField
              label={words.bubble(index + 1)}
              multiline={bubble.kind === 'text'}
              maxLength={20_000}
              placeholder={bubble.kind === 'text' ? words.bubbleText : words.bubbleOther}
              value={bubble.text}
              onChange={(text) => put(index, { ...bubble, text })}
            />
          </li>
        ))}
      </ol>
      <div className={styles.bubbleFoot}>
        <Button small disabled={bubbles.length >= mostBubbles} onClick={() => onChange([...bubbles, { kind: 'text', text: '' }])}>
          {words.addBubble}
        </Button>
        {count !== undefined && count.count > count.most && <span className="small needs">{words.bubblesOver(count.most)}</span>}
        {links !== undefined && links.links > 0 && <span className="small dim">{words.linksFound(links.links)}</span>}
      </div>
    </>
  );
}

/** Place in the plan: empty texts are no bubbles. Null = it is one of those. */
function planIndex(bubbles: Bubbles, index: number): number | null {
  const isThere = ({ kind, text }: Bubbles[number]) => kind === 'other' || text.trim() !== '';
  const bubble = bubbles[index];
  return bubble !== undefined && bubble.kind === 'text' && isThere(bubble) ? bubbles.slice(0, index).filter(isThere).length : null;
}

function Length({ finding, index }: { readonly finding: FindingOf<'textLength'> | undefined; readonly index: number | null }) {
  const words = useWords().checks.plan;
  const known = finding?.bubbles.find((bubble) => bubble.index === index);
  if (finding === undefined || known === undefined) return null;
  const over = known.length - finding.most;
  return (
    <span className={over > 0 ? 'small needs' : 'small dim'} role={over > 0 ? 'alert' : undefined}>
      {words.length(known.length, finding.most)} {over > 0 && words.lengthOver(over)}
    </span>
  );
}
