import { lazy, type ReactNode, Suspense } from 'react';
import { Waiting } from '../feedback/Waiting';
import type { Records } from './useRecords';

const RecordsClosed = lazy(async () => ({ default: (await import('./RecordsClosed')).RecordsClosed }));

interface RecordsGateProps {
  readonly records: Records;
  readonly frame: 'popup' | 'tab';
  readonly children: ReactNode;
}

/** Lets a page through once its records are open. On records that this version could not open no screen works: none would know what it may show or write. */
export function RecordsGate({ records, frame, children }: RecordsGateProps) {
  if (records.state === 'open') return children;
  if (records.state === 'opening') return <Waiting />;
  return (
    <Suspense fallback={<Waiting />}>
      <RecordsClosed why={records.why} frame={frame} onTryAgain={records.tryAgain} />
    </Suspense>
  );
}
