import { age } from './formats/age';
import { area } from './formats/area';
import { broadcasts } from './formats/broadcasts';
import { cardPoints } from './formats/cardPoints';
import { friends } from './formats/friends';
import { ownDays } from './formats/ownDays';
import { rewardCards } from './formats/rewardCards';
import type { KnownFormat } from './knownFormat';

/** Every export whose header is known. Headers exclude each other (a test shows it), so the order does not matter. */
export const knownFormats: readonly KnownFormat[] = [friends, broadcasts, age, area, rewardCards, cardPoints, ownDays];
