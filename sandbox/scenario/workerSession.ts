import type { CDPSession } from '@playwright/test';

interface ProtocolAnswer {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Record<string, unknown>;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface EvaluateResult {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } };
}

interface RemoteValue {
  readonly value?: unknown;
  readonly description?: string;
}

/**
 * A debugging session on the extension's service worker. Unlike Playwright's worker object it belongs to the worker's place, not to one
 * life of it: it stays attached over stops and starts, and can run a script before the worker's own first line.
 */
export class WorkerSession {
  readonly #cdp: CDPSession;
  readonly #sessionId: string;
  readonly #waiting = new Map<number, (answer: ProtocolAnswer) => void>();
  readonly #onError: (text: string) => void;
  #sent = 0;
  #firstScript: string | null = null;

  private constructor(cdp: CDPSession, sessionId: string, onError: (text: string) => void) {
    this.#cdp = cdp;
    this.#sessionId = sessionId;
    this.#onError = onError;
    cdp.on('Target.receivedMessageFromTarget', (event) => {
      if (event.sessionId === sessionId) this.#receive(JSON.parse(event.message) as ProtocolAnswer);
    });
  }

  /** `cdp` is a session of the browser itself. Null when no worker of that extension is known to the browser yet. */
  static async attach(cdp: CDPSession, extensionId: string, onError: (text: string) => void): Promise<WorkerSession | null> {
    const { targetInfos } = await cdp.send('Target.getTargets');
    const target = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(`chrome-extension://${extensionId}/`));
    if (target === undefined) return null;
    const { sessionId } = await cdp.send('Target.attachToTarget', { targetId: target.targetId, flatten: false });
    const session = new WorkerSession(cdp, sessionId, onError);
    await session.#ask('Runtime.enable');
    return session;
  }

  /** Value of an expression (a promise is awaited), in the worker that runs now. Rejects when it throws or no answer comes in 5 s. */
  async evaluate(expression: string): Promise<unknown> {
    return this.#evaluate(expression, true);
  }

  async #evaluate(expression: string, awaitPromise: boolean): Promise<unknown> {
    const answer = (await this.#ask('Runtime.evaluate', { expression, awaitPromise, returnByValue: true })) as EvaluateResult;
    if (answer.exceptionDetails !== undefined) throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
    return answer.result.value;
  }

  /** Runs `script` now (when the worker runs) and before anything else in every later life of the worker. */
  async runFirst(script: string, isRunning: boolean): Promise<void> {
    const isNew = this.#firstScript === null;
    this.#firstScript = script;
    if (isNew) await this.#hold();
    // Nothing is awaited: what a worker that is just starting waits for may be collected under it.
    if (isRunning) await this.#evaluate(script, false);
  }

  /**
   * Ends the worker by `stop`. Meanwhile it is held nowhere: a worker that ends while the debugger holds it takes the browser's process for the
   * whole extension down, pages included.
   */
  async whileNotHeld(stop: () => Promise<void>): Promise<void> {
    if (this.#firstScript === null) return stop();
    await this.#ask('Debugger.disable').catch(() => undefined);
    await stop();
    // A worker that is gone answers when it lives again, and is held at its first line then.
    this.#hold().catch(() => undefined);
  }

  async #hold(): Promise<void> {
    await Promise.all([
      this.#ask('Debugger.enable'),
      this.#ask('Debugger.setInstrumentationBreakpoint', { instrumentation: 'beforeScriptExecution' }),
    ]);
  }

  async #ask(method: string, params: Record<string, unknown> = {}): Promise<unknown> {
    const id = (this.#sent += 1);
    const answered = new Promise<ProtocolAnswer>((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(id);
        reject(new Error(`the worker did not answer ${method}`));
      }, 5_000);
      this.#waiting.set(id, (answer) => {
        clearTimeout(timer);
        resolve(answer);
      });
    });
    answered.catch(() => undefined);
    await this.#cdp.send('Target.sendMessageToTarget', { sessionId: this.#sessionId, message: JSON.stringify({ id, method, params }) });
    const answer = await answered;
    if (answer.error !== undefined) throw new Error(`${method}: ${answer.error.message}`);
    return answer.result;
  }

  #receive(message: ProtocolAnswer): void {
    if (message.id !== undefined) {
      this.#waiting.get(message.id)?.(message);
      this.#waiting.delete(message.id);
    } else if (message.method === 'Debugger.paused') void this.#runFirstScriptAndResume();
    else if (message.method === 'Runtime.exceptionThrown') this.#onError(describeException(message.params));
    else if (message.method === 'Runtime.consoleAPICalled' && message.params?.['type'] === 'error') this.#onError(describeConsole(message.params));
  }

  async #runFirstScriptAndResume(): Promise<void> {
    try {
      // No promise can be awaited while the worker is held.
      if (this.#firstScript !== null) await this.#ask('Runtime.evaluate', { expression: this.#firstScript });
    } catch {
      // The worker was stopped again while it was held at its first line; its next life is patched anew.
    }
    await this.#ask('Debugger.resume').catch(() => undefined);
  }
}

function describeException(params: Record<string, unknown> | undefined): string {
  const details = params?.['exceptionDetails'] as { text: string; exception?: RemoteValue } | undefined;
  return `${details?.text ?? 'exception'} ${details?.exception === undefined ? '' : tell(details.exception)}`.trim();
}

function describeConsole(params: Record<string, unknown>): string {
  const values = (params['args'] ?? []) as RemoteValue[];
  return values.map(tell).join(' ');
}

function tell({ description, value }: RemoteValue): string {
  return description ?? (typeof value === 'string' ? value : JSON.stringify(value));
}
