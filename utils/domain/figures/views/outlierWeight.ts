/** Friends below which an account counts as one of so many: in a tiny account a few people are not more remarkable than that. */
const smallestAccount = 400;

/** Orders outliers: people beyond normal, against the root of the account's size, so that neither the huge nor the tiny account always leads. */
export function weightOf(people: number, friends: number): number {
  return Math.abs(people) / Math.sqrt(Number.isNaN(friends) ? smallestAccount : Math.max(friends, smallestAccount));
}
