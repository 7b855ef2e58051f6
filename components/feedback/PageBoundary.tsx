import { type ReactNode, Suspense, useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { ErrorPanel } from './ErrorPanel';
import { failureReport } from './failureReport';
import { useVersion } from './versionContext';
import { Waiting } from './Waiting';

/** Keeps one page's failure to that page, live queries included. `page` names it in the report and clears the failure when it changes. */
export function PageBoundary({ page, children }: { readonly page: string; readonly children: ReactNode }) {
  return (
    <ErrorBoundary
      resetKeys={[page]}
      fallbackRender={({ error, resetErrorBoundary }) => <Failed error={error} page={page} onRetry={resetErrorBoundary} />}
    >
      <Suspense fallback={<Waiting />}>{children}</Suspense>
    </ErrorBoundary>
  );
}

function Failed({ error, page, onRetry }: { readonly error: unknown; readonly page: string; readonly onRetry: () => void }) {
  const version = useVersion();
  const [at] = useState(() => Date.now());
  return <ErrorPanel report={failureReport(error, { version, page, browser: navigator.userAgent, at })} onRetry={onRetry} />;
}
