/**
 * What only bundlers do: named exports of a CommonJS package. Registered before anything of the product is loaded.
 */
const unbundled = new Map([['japanese-holidays', ['getHolidaysOf']]]);

export async function resolve(specifier, context, next) {
  const resolved = await next(specifier, context);
  return unbundled.has(specifier) && !context.parentURL?.includes('?named')
    ? { ...resolved, url: `${resolved.url}?named=${specifier}`, format: 'module' }
    : resolved;
}

export async function load(url, context, next) {
  const [file, name] = url.split('?named=');
  const names = unbundled.get(name);
  if (names === undefined) return next(url, context);
  const source = `import all from ${JSON.stringify(file)}; export const { ${names.join(', ')} } = all;`;
  return { format: 'module', shortCircuit: true, source };
}
