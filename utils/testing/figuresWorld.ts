import { examineFile } from '../app/figures/examineFile';
import type { FiguresDeps } from '../app/figures/ports';
import { takeFile } from '../app/figures/takeFile';
import type { ImportFile } from '../domain/figures/importFile';
import { type FileAnswers, noAnswers } from '../domain/figures/importPlan';
import type { PickedFile } from '../domain/figures/pickedFile';
import { YobirinDatabase } from '../storage/db';
import { createFiguresStore } from '../storage/stores/figuresStore';
import { plainFileReader } from './plainFileReader';

/** A database of its own with everything that importing needs. The clock goes on by a second with every look. */
export class FiguresWorld {
  readonly db: YobirinDatabase;
  readonly deps: FiguresDeps;
  now = Date.UTC(2026, 10, 22);

  constructor(name: string, reader = plainFileReader()) {
    this.db = new YobirinDatabase(name);
    let ids = 0;
    this.deps = { clock: { now: () => (this.now += 1_000) }, store: createFiguresStore(this.db), reader, newId: () => `${name}${(ids += 1)}` };
  }

  /** Examines and takes. Throws when the file cannot be taken as it is. */
  async take(file: PickedFile, answers: Partial<FileAnswers> = {}): Promise<ImportFile> {
    const state = await examineFile(this.deps, file, { ...noAnswers, ...answers });
    if (state.kind !== 'ready') throw new Error(`${file.fileName} is not ready but ${state.kind}`);
    const outcome = await takeFile(this.deps, file, state, 'file');
    if (!outcome.ok) throw new Error(outcome.reason);
    return outcome.file;
  }

  /** Every row of the figures' tables that follows from files. */
  async figures() {
    const { metricMonths, broadcasts, snapshots } = this.db;
    return { months: await metricMonths.toArray(), broadcasts: await broadcasts.toArray(), snapshots: await snapshots.toArray() };
  }

  /** Everything but the bytes. */
  async everything() {
    const { importFiles, figureAccounts, userFormats, accountMemories, importRaws } = this.db;
    return {
      ...(await this.figures()),
      files: await importFiles.toArray(),
      raws: await importRaws.toCollection().primaryKeys(),
      accounts: await figureAccounts.toArray(),
      formats: await userFormats.toArray(),
      memories: await accountMemories.toArray(),
    };
  }

  /** `contacts` of an account in a month as they are kept. */
  async contacts(account: string, month = '2026-11'): Promise<string> {
    const row = (await this.db.metricMonths.toArray()).find((one) => one.account === account && one.month === month);
    return (row?.values.contacts ?? [])
      .map((figure) => figure ?? '')
      .join(' ')
      .trim();
  }
}
