import { generate } from 'selfsigned';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** A throw-away certificate for the hosts the sandbox stands in for. Nothing of it is written to disk. */
export async function makeCertificate(): Promise<Certificate> {
  const names = ['*.line.biz', 'line.biz', '*.line-scdn.net'];
  const pems = await generate([{ name: 'commonName', value: 'sandbox.line.biz' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + 2 * 86_400_000),
    extensions: [{ name: 'subjectAltName', altNames: names.map((value) => ({ type: 2, value })) }],
  });
  return { key: pems.private, cert: pems.cert };
}
