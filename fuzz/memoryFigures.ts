import { broadcastKey, snapshotKey } from '../utils/domain/figures/planImport';
import type { Broadcast } from '../utils/domain/figures/broadcast';
import type { FigureAccount, StoredFigureAccount } from '../utils/domain/figures/figureAccount';
import type { ImportFile } from '../utils/domain/figures/importFile';
import type { MetricMonth } from '../utils/domain/figures/metricMonth';
import type { Snapshot } from '../utils/domain/figures/snapshot';
import type { UserFormat } from '../utils/domain/figures/userFormat';
import type { AccountMemory } from '../utils/domain/figures/accountMemory';
import { ok } from '../utils/domain/result';
import type { FiguresStore, FiguresTransaction } from '../utils/app/figures/ports';

/** The figures' store in memory, as far as importing files touches it: fast enough for a new one in every run. */
export class MemoryFigures implements FiguresStore {
  readonly keptFiles = new Map<string, ImportFile>();
  readonly keptRaws = new Map<string, Uint8Array>();
  readonly keptMonths = new Map<string, MetricMonth>();
  readonly keptBroadcasts = new Map<string, Broadcast>();
  readonly keptSnapshots = new Map<string, Snapshot>();
  readonly keptAccounts = new Map<string, StoredFigureAccount>();
  readonly keptFormats = new Map<string, UserFormat>();
  readonly keptMemories = new Map<string, AccountMemory>();

  constructor(private readonly known: readonly FigureAccount[] = []) {}

  accounts = async () => [
    ...this.known,
    ...[...this.keptAccounts.values()].map(({ id, name, tags }): FigureAccount => ({
      id,
      basicId: null,
      accountId: null,
      name,
      tags,
      watched: false,
    })),
  ];
  files = async () => [...this.keptFiles.values()];
  file = async (fileId: string) => this.keptFiles.get(fileId);
  filesOfBytes = async (sha256: string) => [...this.keptFiles.values()].filter((file) => file.sha256 === sha256);
  filesOf: FiguresStore['filesOf'] = async (accounts) =>
    [...this.keptFiles.values()].filter((file) => file.accounts.some((id) => accounts.includes(id)));
  raw = async (fileId: string) => this.keptRaws.get(fileId);
  newestImportAt = async () => [...this.keptFiles.values()].reduce<number | null>((last, { importedAt }) => Math.max(last ?? 0, importedAt), null);
  months: FiguresStore['months'] = async (keys) => keys.flatMap((key) => this.keptMonths.get(`${key.account} ${key.month}`) ?? []);
  monthsAt: FiguresStore['monthsAt'] = async (month) => [...this.keptMonths.values()].filter((one) => one.month === month);
  broadcasts: FiguresStore['broadcasts'] = async (keys) => keys.flatMap((key) => this.keptBroadcasts.get(broadcastKey(key)) ?? []);
  snapshots: FiguresStore['snapshots'] = async (keys) => keys.flatMap((key) => this.keptSnapshots.get(snapshotKey(key)) ?? []);
  storedAccounts: FiguresStore['storedAccounts'] = async (ids) => ids.flatMap((id) => this.keptAccounts.get(id) ?? []);
  userFormats = async () => [...this.keptFormats.values()];
  memories: FiguresStore['memories'] = async (stems) => stems.flatMap((stem) => this.keptMemories.get(stem) ?? []);

  transaction: FiguresStore['transaction'] = async (work) => ok(await work(this.#writing));

  readonly #writing: FiguresTransaction = Object.assign(Object.create(this) as this, {
    putFile: async (file: ImportFile, gzip: Uint8Array | null) => {
      this.keptFiles.set(file.fileId, file);
      if (gzip !== null) this.keptRaws.set(file.fileId, gzip);
    },
    deleteFile: async (fileId: string) => void this.keptFiles.delete(fileId),
    putMonths: async (months: readonly MetricMonth[]) => months.forEach((one) => this.keptMonths.set(`${one.account} ${one.month}`, one)),
    putBroadcasts: async (rows: readonly Broadcast[]) => rows.forEach((one) => this.keptBroadcasts.set(broadcastKey(one), one)),
    putSnapshots: async (rows: readonly Snapshot[]) => rows.forEach((one) => this.keptSnapshots.set(snapshotKey(one), one)),
    clearFigures: async (accounts: readonly string[] | null) => {
      for (const kept of [this.keptMonths, this.keptBroadcasts, this.keptSnapshots]) {
        for (const [key, row] of kept) if (accounts === null || accounts.includes(row.account)) kept.delete(key);
      }
    },
    putStoredAccounts: async (rows: readonly StoredFigureAccount[]) => rows.forEach((one) => this.keptAccounts.set(one.id, one)),
    deleteStoredAccounts: async () => undefined,
    putUserFormat: async (format: UserFormat) => void this.keptFormats.set(format.formatId, format),
    deleteUserFormat: async () => undefined,
    putMemories: async (rows: readonly AccountMemory[]) => rows.forEach((one) => this.keptMemories.set(one.nameStem, one)),
  });
}
