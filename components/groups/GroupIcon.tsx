import { useState } from 'react';
import { initialOf } from '../../utils/domain/groups/inbox';
import { joinClasses } from '../primitives/joinClasses';
import { Mark } from '../primitives/Mark';
import styles from './GroupIcon.module.css';

const iconHashShape = /^[A-Za-z0-9_-]{10,200}$/;
/** LINE's public picture host (chat-line-biz §2, icon addresses). */
const iconHost = 'https://profile.line-scdn.net/';

/** The group's picture, asked for without cookie or referrer; the first letter of its name until it is there, and where there is none. */
export function GroupIcon({
  name,
  iconHash,
  large = false,
}: {
  readonly name: string | null;
  readonly iconHash: string | null;
  readonly large?: boolean;
}) {
  const [failed, setFailed] = useState<string | null>(null);
  const [loaded, setLoaded] = useState<string | null>(null);
  const wanted = iconHash !== null && iconHash !== failed && iconHashShape.test(iconHash) ? iconHash : null;
  const initial = initialOf(name);
  return (
    <span className={joinClasses(styles.icon, large && styles.large)} aria-hidden="true">
      {(wanted === null || loaded !== wanted) && (initial === null ? <Mark kind="person" className={styles.blank} /> : <span>{initial}</span>)}
      {wanted !== null && (
        <img
          className={styles.picture}
          src={iconHost + wanted}
          alt=""
          loading="lazy"
          decoding="async"
          referrerPolicy="no-referrer"
          crossOrigin="anonymous"
          onLoad={() => setLoaded(wanted)}
          onError={() => setFailed(wanted)}
        />
      )}
    </span>
  );
}
