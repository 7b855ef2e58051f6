import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSeries } from '../../utils/domain/figures/buildSeries';
import type { FigureAccount, FigureAccountId } from '../../utils/domain/figures/figureAccount';
import type { KeptFigures } from '../../utils/domain/figures/planImport';
import type { FigureSet } from '../../utils/domain/figures/series';
import type { Instant } from '../../utils/domain/ids';
import type { InventedWorld } from '../../utils/testing/inventedFigures';
import { broadcastsCsv, friendsCsv } from '../../utils/testing/inventedCsv';
import { keptOf } from '../../utils/testing/readCsv';

/** Files as LINE would give them, one pair per account, numbered in the order of the world's accounts. */
export interface CsvFolder {
  readonly path: string;
  readonly accounts: readonly FigureAccountId[];
  remove(): void;
}

export function writeCsvFolder(world: InventedWorld): CsvFolder {
  const path = mkdtempSync(join(tmpdir(), 'yobirin-figures-'));
  world.figures.forEach((figures, n) => {
    writeFileSync(join(path, `friends_${n}.csv`), friendsCsv(figures));
    writeFileSync(join(path, `broadcasts_${n}.csv`), broadcastsCsv(figures.account, world.broadcasts));
  });
  return { path, accounts: world.figures.map(({ account }) => account), remove: () => rmSync(path, { recursive: true }) };
}

/** What the views would read after all files of the folder were taken, through the real reading and merging code. */
export function readCsvFolder({ path, accounts }: CsvFolder, now: Instant): FigureSet {
  const kept = accounts.flatMap((account, n): KeptFigures[] =>
    [`friends_${n}.csv`, `broadcasts_${n}.csv`].map((name) => keptOf(new Uint8Array(readFileSync(join(path, name))), name, account, now)),
  );
  return {
    accounts: accounts.map((id): FigureAccount => ({ id, basicId: null, accountId: null, name: id, tags: [], watched: true })),
    series: buildSeries(kept.flatMap(({ months }) => months)),
    broadcasts: kept.flatMap(({ broadcasts }) => broadcasts).sort((a, b) => (a.sentOn ?? 0) - (b.sentOn ?? 0)),
  };
}
