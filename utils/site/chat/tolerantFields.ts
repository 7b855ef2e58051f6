import * as v from 'valibot';

/**
 * Fields of LINE's answers as we read them: each degrades to null alone (absent, null, of another type, out of range), so that one changed
 * field never costs the whole answer. What must be there is said in the schemas that use them.
 */

/** 2011, the year LINE began. A time before it is no time. */
const earliestAt = Date.UTC(2011, 0, 1);
const latestAt = Date.UTC(2100, 0, 1);
/** No group, list or unread counter comes near this. */
const mostCounted = 10_000_000;
const longestText = 1_000;

/** Epoch ms (§2.1, CONFIRMED); null when it is no sane time. */
export const instantField = v.fallback(
  v.nullable(
    v.pipe(
      v.number(),
      v.check((at) => at > earliestAt && at < latestAt),
      v.transform(Math.trunc),
    ),
  ),
  null,
);

/** A whole number from 0 up. */
export const countField = v.fallback(v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(mostCounted))), null);

/** Text as it is, cut to 1,000 UTF-16 units; null when empty. */
export const textField = v.fallback(v.nullable(v.pipe(v.string(), v.transform(cutText))), null);

/** A word of LINE's, such as a type; null when it is none. */
export const wordField = v.fallback(v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(60))), null);

/** The path of an icon on LINE's image host; becomes part of an address, so nothing that could leave the path is let through. */
export const iconField = v.fallback(v.nullable(v.pipe(v.string(), v.regex(/^(?!.*\.\.)[\w=~-][\w=~./-]{0,299}$/))), null);

/**
 * The token of the next page; absent, null or empty on the last one (§2.1, CONFIRMED). Not tolerant: a token that cannot be read must not
 * pass for the end of the list.
 */
export const nextField = v.pipe(
  v.nullish(
    v.pipe(
      v.string(),
      v.maxLength(4_000),
      v.check((token) => token.isWellFormed()),
    ),
  ),
  v.transform((token) => (token === '' ? null : token)),
);

/** Cuts without tearing a surrogate pair apart. */
function cutText(text: string): string | null {
  if (text === '') return null;
  if (text.length <= longestText) return text;
  const cut = text.slice(0, longestText);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}
