import { type ReactNode, Suspense } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { browser } from 'wxt/browser';
import { ErrorPanel } from './ErrorPanel';
import { failureReport } from './failureReport';
import { Waiting } from './Waiting';

/** Keeps one page's failure to that page, live queries included. `page` names it in the report and clears the failure when it changes. */
export function PageBoundary({ page, children }: { readonly page: string; readonly children: ReactNode }) {
  return (
    <ErrorBoundary
      resetKeys={[page]}
      fallbackRender={({ error, resetErrorBoundary }) => (
        <ErrorPanel
          report={failureReport(error, { version: browser.runtime.getManifest().version, page, browser: navigator.userAgent, at: Date.now() })}
          onRetry={resetErrorBoundary}
        />
      )}
    >
      <Suspense fallback={<Waiting />}>{children}</Suspense>
    </ErrorBoundary>
  );
}
