export async function gzip(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  return passThrough(bytes, new CompressionStream('gzip'));
}

/** Rejects when the bytes are no whole gzip. */
export async function gunzip(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  return passThrough(bytes, new DecompressionStream('gzip'));
}

async function passThrough(bytes: Uint8Array, through: CompressionStream | DecompressionStream): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(through);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
