import type { IncomingMessage, Server as HttpServer, ServerResponse } from 'node:http';
import { createServer, type Server as HttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from './certificate';
import { createControlServer } from './control/controlServer';
import { RequestLog, sourceOf } from './requestLog';
import type { SiteAnswer } from './siteAnswer';
import { answerSites } from './sites';
import type { World } from './world';

export interface SandboxOptions {
  readonly world: World;
  /** Port of the stand-in for LINE's hosts on 127.0.0.1; 0 (default) = any free one. */
  readonly port?: number | undefined;
  /** Port of the control page; 0 (default) = any free one. */
  readonly controlPort?: number | undefined;
}

export interface Sandbox {
  readonly port: number;
  /** `http://127.0.0.1:…/` */
  readonly controlUrl: string;
  readonly log: RequestLog;
  /** Ends open answers too. */
  close(): Promise<void>;
}

/** Starts the stand-in for LINE's sites and its control page. Rejects when a port is taken. */
export async function startSandbox({ world, port = 0, controlPort = 0 }: SandboxOptions): Promise<Sandbox> {
  const log = new RequestLog(world);
  const sites = createServer(await makeCertificate(), (request, response) => {
    serve(world, log, request, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  const control = createControlServer(world, log);
  const [sitesPort, boundControlPort] = await Promise.all([listen(sites, port), listen(control, controlPort)]);
  return {
    port: sitesPort,
    controlUrl: `http://127.0.0.1:${boundControlPort}/`,
    log,
    close: async () => {
      await Promise.all([stop(sites), stop(control)]);
    },
  };
}

async function serve(world: World, log: RequestLog, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  const path = request.url ?? '/';
  const method = request.method ?? 'GET';
  const { headers } = request;
  const entry = log.begin({ host, method, path, source: sourceOf(headers), headers });
  response.once('finish', () => log.end(entry, response.statusCode));
  response.once('close', () => log.end(entry, null));
  const url = URL.canParse(path, `https://${host}`) ? new URL(path, `https://${host}`) : null;
  const body = await readBody(request);
  if (url === null) response.writeHead(400).end();
  else await write(response, await answerSites({ world, method, url, headers, body }));
}

async function write(response: ServerResponse, answer: SiteAnswer): Promise<void> {
  if (response.destroyed) return;
  response.writeHead(answer.status, answer.headers);
  if ('body' in answer) {
    response.end(answer.body);
    return;
  }
  response.flushHeaders();
  response.once('close', answer.start(response));
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

function listen(server: HttpServer | HttpsServer, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function stop(server: HttpServer | HttpsServer): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
