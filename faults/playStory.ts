import type { AccountRecord, ChatRecord } from '../sandbox/chatRecord';
import type { Scenario, ScenarioStep } from '../sandbox/scenario/format';
import type { Expectation } from '../sandbox/scenario/expectationFormat';
import { lookAt } from '../sandbox/scenario/observe';
import { type Doing, doStep } from '../sandbox/scenario/player';
import { Stage } from '../sandbox/scenario/stage';
import { readTable } from '../sandbox/scenario/storedTables';
import { badgeText } from '../utils/domain/groups/badge';
import type { GroupEvent } from '../utils/domain/groups/events';
import { type GroupState, isRinging } from '../utils/domain/groups/groupState';
import type { AccountWatch } from '../utils/domain/watch/accountWatch';
import type { Story } from './acts';
import { judge, mustRing, type Outcome, type Truth } from './judge';
import { scenarioOf } from './scenarioOf';
import { stepOf } from './stepOf';

export interface Played {
  /** The story as a scenario file, with what must be so at its end. */
  readonly scenario: Scenario;
  /** What was not as it should be; empty = all was. */
  readonly complaints: readonly string[];
}

/** A story must be calm again after so many minutes of its clock: an account that refused is asked again after half an hour. */
const calmWithinMinutes = 120;
/** All must stay as it was for so long, minutes. */
const staysCalmMinutes = 5;

/** Plays a story in the built extension, in a browser of its own, and compares what is kept, shown and told with what is so at LINE. */
export async function playStory({ setting, acts }: Story, extension: string, title: string): Promise<Played> {
  const scenario = scenarioOf(setting, title);
  const stage = await Stage.open(scenario, { extension, visible: false });
  const player = new StoryPlayer(stage);
  try {
    await player.begin();
    for (const act of acts) {
      const ringing = act.kind === 'acknowledge' ? await player.ringing() : null;
      const step = stepOf(act, { world: stage.world, ringing, invitations: player.invitations, databaseWorks: player.databaseWorks });
      if (step !== null) await player.do(step);
    }
    const complaints = await player.end();
    return { scenario: { ...scenario, steps: player.steps }, complaints };
  } catch (cause) {
    const why = cause instanceof Error ? (cause.message.split('\n')[0] ?? cause.name) : String(cause);
    return { scenario: { ...scenario, steps: player.steps }, complaints: [`broke off: ${why}`] };
  } finally {
    await stage.close();
  }
}

class StoryPlayer {
  readonly steps: ScenarioStep[] = [];
  invitations = 0;
  databaseWorks = true;
  readonly #stage: Stage;
  readonly #handled: { readonly accountId: string; readonly chatId: string; readonly at: number }[] = [];
  readonly #earlierEvents = new Set<string>();
  #startedAt = 0;
  #countedAll = true;
  #mayRepeat = false;

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  async begin(): Promise<void> {
    const { world } = this.#stage;
    await this.do({ word: 'open', open: 'chat', account: world.accounts[0]?.basicId });
    const health = Object.fromEntries(world.accounts.map(({ basicId }) => [basicId, 'watching' as const]));
    this.steps.push({ word: 'waitFor', waitFor: { health }, withinSeconds: 60 });
    await this.#until(async () => (await this.#accounts()).filter((account) => account.baselineAt !== null).length === world.accounts.length);
    this.#startedAt = world.now();
  }

  /** Names in the inbox of groups that ring and bear a name of their own there; null while nothing can be decided. */
  async ringing(): Promise<string[] | null> {
    if (!this.databaseWorks) return null;
    const names = (await this.#ringingGroups()).map(({ name }) => name ?? '');
    return names.filter((name) => name !== '' && names.indexOf(name) === names.lastIndexOf(name));
  }

  async do(step: Doing): Promise<void> {
    const target = step.word === 'acknowledge' ? (await this.#ringingGroups()).find(({ name }) => name === step.acknowledge) : undefined;
    if (['stopWorker', 'restartBrowser', 'reloadExtension', 'database'].includes(step.word)) await this.#rememberHistory();
    const done = await doStep(step, this.#stage, { file: '', screenshotFolder: '' }).then(
      () => true,
      async (cause: unknown) => {
        // A group may be renamed or go between the reading of the inbox and the press.
        const stillThere = step.word !== 'acknowledge' || (await this.ringing())?.includes(step.acknowledge) === true;
        if (!stillThere) return false;
        this.steps.push(step);
        throw cause;
      },
    );
    if (!done) return;
    this.steps.push(step);
    if (target !== undefined) this.#handled.push({ accountId: target.accountId, chatId: target.chatId, at: this.#stage.world.now() });
    if (step.word === 'invite') this.invitations += 1;
    if (step.word === 'database') this.databaseWorks = step.database === 'works';
    if (step.word === 'restartBrowser' || step.word === 'reloadExtension') {
      this.#countedAll = false;
      this.#mayRepeat ||= !this.databaseWorks;
    }
  }

  /** Mends what is broken, lets time pass until all is as it should be, and looks whether it stays so. */
  async end(): Promise<string[]> {
    const { world } = this.#stage;
    if (!this.databaseWorks) await this.do({ word: 'database', database: 'works' });
    if (!world.loggedIn) await this.do({ word: 'logIn', logIn: true });
    for (const account of world.accounts) {
      if (account.responseMode === 'BOT') await this.do({ word: 'set', set: { account: account.basicId, responseMode: 'CHAT' } });
    }
    await this.do({ word: 'open', open: 'chat', account: world.accounts[0]?.basicId });
    let complaints = await this.#judge();
    for (let minutes = 0; complaints.length > 0 && minutes < calmWithinMinutes; complaints = await this.#judge()) {
      const stride = minutes < 5 ? 1 : 10;
      await this.do({ word: 'sleepMinutes', sleepMinutes: stride });
      minutes += stride;
    }
    if (complaints.length === 0) {
      await this.do({ word: 'sleepMinutes', sleepMinutes: staysCalmMinutes });
      complaints = await this.#judge();
    }
    this.steps.push({ word: 'expect', expect: this.#expectation(), withinSeconds: 10 });
    return complaints;
  }

  /** What can be said of the end in the words of a scenario. */
  #expectation(): Expectation {
    const ringing = this.#truth().groups.filter(mustRing).length;
    return { badge: badgeText({ ringing, perAccount: [], blind: false }), requests: { nonGet: 0, markAsRead: 0, perSecondAtMost: 2 }, errors: 0 };
  }

  async #judge(): Promise<string[]> {
    await this.#rememberHistory();
    return judge(this.#truth(), await this.#look());
  }

  #truth(): Truth {
    const { world } = this.#stage;
    const groups = world.accounts.flatMap((account) =>
      [...account.chats.values()]
        .filter((chat) => chat.type !== 'USER')
        .map((chat) => ({
          accountId: account.botId,
          chatId: chat.chatId,
          name: chat.name,
          members: chat.members,
          inside: chat.accountInside,
          listed: chat.accountInside || world.site.leftGroups === 'kept',
          joinedAt: this.#joinsOf(chat),
          tellsJoin: this.#tellsJoin(account, chat),
          handledAt: this.#handled.filter((one) => one.accountId === account.botId && one.chatId === chat.chatId).map(({ at }) => at),
        })),
    );
    return { accountIds: world.accounts.map(({ botId }) => botId), groups };
  }

  #joinsOf({ events }: ChatRecord): number[] {
    return events.filter(({ type, timestamp }) => type === 'join' && timestamp >= this.#startedAt).map(({ timestamp }) => timestamp);
  }

  #tellsJoin({ botId }: AccountRecord, chat: ChatRecord): boolean {
    const joins = this.#joinsOf(chat);
    const joinedAt = joins.at(-1);
    const wasKnown = joins.length > 1 || chat.events.some(({ timestamp }) => timestamp < this.#startedAt);
    if (joinedAt === undefined || !wasKnown) return true;
    const hiddenAt = chat.events.find(({ type, timestamp }) => type === 'message' && timestamp > joinedAt)?.timestamp;
    if (hiddenAt === undefined) return true;
    const lists = this.#stage.sandbox.log.byExtension().filter(({ path, status }) => path.includes(`/bots/${botId}/chats?`) && status === 200);
    return lists.some(({ at, endedAt }) => at > joinedAt && endedAt !== null && endedAt < hiddenAt);
  }

  async #look(): Promise<Outcome> {
    const stage = this.#stage;
    const [accounts, groups, events] = [await this.#accounts(), await this.#groups(), await this.#events()];
    const look = await lookAt(stage, { badge: '', requests: {} });
    return {
      now: stage.world.now(),
      accounts,
      groups,
      events,
      earlierEvents: this.#earlierEvents,
      badge: typeof look.badge === 'string' ? look.badge : '?',
      notifications: stage.notifications.shown,
      countedAll: this.#countedAll,
      mayRepeat: this.#mayRepeat,
      errors: stage.errors,
      requests: look.requests as Outcome['requests'],
    };
  }

  async #rememberHistory(): Promise<void> {
    for (const { eventId } of await this.#events()) this.#earlierEvents.add(eventId);
  }

  async #ringingGroups(): Promise<GroupState[]> {
    return (await this.#groups()).filter((group) => isRinging(group, this.#stage.world.now()));
  }

  async #accounts(): Promise<AccountWatch[]> {
    return (await readTable(this.#stage.observer, 'accounts')) as AccountWatch[];
  }

  async #groups(): Promise<GroupState[]> {
    return (await readTable(this.#stage.observer, 'groups')) as GroupState[];
  }

  async #events(): Promise<GroupEvent[]> {
    return (await readTable(this.#stage.observer, 'groupEvents')) as GroupEvent[];
  }

  async #until(isSo: () => Promise<boolean>): Promise<void> {
    for (let looks = 0; looks < 600; looks += 1) {
      if (await isSo()) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('the accounts were not read within a minute');
  }
}
