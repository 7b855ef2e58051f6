import type { GuideBlock, GuideStep } from '../../utils/i18n/guideText';
import { RoleRights } from '../accountGroups/RoleRights';
import { GuideLineText } from './GuideLineText';
import { GuideLinkTo } from './GuideLinkTo';
import styles from './GuidePage.module.css';

export function GuideBlocks({ blocks }: { readonly blocks: readonly GuideBlock[] }) {
  return blocks.map((block, index) => <Block key={index} block={block} />);
}

function Block({ block }: { readonly block: GuideBlock }) {
  if ('say' in block) {
    return (
      <p>
        <GuideLineText line={block.say} />
      </p>
    );
  }
  if ('steps' in block) return <Steps steps={block.steps} />;
  if ('points' in block) {
    return (
      <ul className={styles.points}>
        {block.points.map((line, index) => (
          <li key={index}>
            <GuideLineText line={line} />
          </li>
        ))}
      </ul>
    );
  }
  if ('facts' in block) {
    return (
      <dl className={styles.facts}>
        {block.facts.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <GuideLineText line={value} />
            </dd>
          </div>
        ))}
      </dl>
    );
  }
  if ('links' in block) {
    return (
      <p className={styles.links}>
        {block.links.map((link) => (
          <GuideLinkTo key={link.to} link={link} />
        ))}
      </p>
    );
  }
  return <RoleRights />;
}

/** A single thing to do carries no number. */
function Steps({ steps }: { readonly steps: readonly GuideStep[] }) {
  const List = steps.length === 1 ? 'ul' : 'ol';
  return (
    <List className={styles.steps}>
      {steps.map((step, index) => (
        <li key={index}>
          {steps.length > 1 && (
            <span className={styles.number} aria-hidden="true">
              {index + 1}
            </span>
          )}
          <div>
            <p>
              <GuideLineText line={step.act} />
            </p>
            {step.path !== undefined && <p className={styles.path}>{step.path}</p>}
            {step.link !== undefined && (
              <p>
                <GuideLinkTo link={step.link} />
              </p>
            )}
          </div>
        </li>
      ))}
    </List>
  );
}
