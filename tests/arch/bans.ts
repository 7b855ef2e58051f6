/** Globals, properties and shapes of code that some folders must not contain, with the reason a reader of the error needs. */

export interface GlobalBan {
  readonly name: string;
  readonly message: string;
}

export interface PropertyBan {
  readonly object: string;
  readonly property: string;
  readonly message: string;
}

export interface ShapeBan {
  readonly selector: string;
  readonly message: string;
}

function globals(names: string, message: string): GlobalBan[] {
  return names.split(' ').map((name) => ({ name, message }));
}

export const extensionGlobals = globals('browser chrome', "Import { browser } from 'wxt/browser' where the walls allow it.");
export const nodeGlobals = globals(
  'process Buffer global require module __dirname __filename setImmediate',
  'Extension code runs in a browser, not in Node.',
);
export const databaseGlobals = globals('indexedDB localStorage sessionStorage caches', 'Only utils/storage keeps things.');
export const networkGlobals = globals('fetch XMLHttpRequest WebSocket EventSource', 'Requests are made in utils/site only, as polite GETs.');
export const pageGlobals = globals(
  'document window self globalThis location history navigator',
  'This layer knows no page: take plain data as an argument.',
);
export const timeGlobals = globals(
  'setTimeout setInterval clearTimeout clearInterval requestAnimationFrame requestIdleCallback queueMicrotask performance',
  'This layer has no clock: time is an argument.',
);
export const chanceGlobals = globals('crypto', 'This layer must answer the same for the same input.');

export const clockProperties: readonly PropertyBan[] = [
  { object: 'Date', property: 'now', message: 'Time is an argument: pass an Instant.' },
  { object: 'Temporal', property: 'Now', message: 'Time is an argument: pass an Instant.' },
  { object: 'Math', property: 'random', message: 'Chance is an argument: pass a function.' },
];

export const clockShapes: readonly ShapeBan[] = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time is an argument: pass an Instant.' },
  { selector: "CallExpression[callee.name='Date']", message: 'Time is an argument: pass an Instant.' },
];

/** Everywhere. */
export const barrelShapes: readonly ShapeBan[] = [
  { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that says it.' },
  { selector: 'ExportNamedDeclaration[source]', message: 'No barrels: import from the file that says it.' },
];

export const defaultExportShapes: readonly ShapeBan[] = [
  { selector: 'ExportDefaultDeclaration', message: 'Export by name; only entrypoints and config files have a default export.' },
  { selector: "ExportSpecifier[exported.name='default']", message: 'Export by name; only entrypoints and config files have a default export.' },
];

/** Code that ships. */
export const shippedShapes: readonly ShapeBan[] = [
  {
    selector: "AssignmentExpression[left.property.name=/^(inner|outer)HTML$/], CallExpression[callee.property.name='insertAdjacentHTML']",
    message: 'Markup from strings is how foreign text becomes code: build elements or use textContent.',
  },
  { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'Markup from strings is how foreign text becomes code.' },
  {
    selector: "Property[key.name='worker'][value.value=true]",
    message: 'PapaParse with worker: true never answers in a bundled extension page. Run it in a module worker of our own.',
  },
  {
    selector: "CallExpression[callee.name='fetch'] Property[key.name='method']:not([value.value='GET'])",
    message: "Nothing of LINE's is ever changed: GET only.",
  },
];

/** The worker dies after about 30 s of idling; what a module variable held is gone then. */
export const workerStateShapes: readonly ShapeBan[] = [
  {
    selector: ":matches(Program, Program > ExportNamedDeclaration) > VariableDeclaration:matches([kind='let'], [kind='var'])",
    message: 'The worker forgets module variables when it is stopped: keep state in the database or in session storage.',
  },
  {
    selector:
      ':matches(Program, Program > ExportNamedDeclaration) > VariableDeclaration > VariableDeclarator > :matches(NewExpression.init[callee.name=/^(Weak)?(Map|Set)$/][arguments.length=0], ArrayExpression.init[elements.length=0])',
    message: 'An empty collection at module level is state, and the worker forgets it when it is stopped.',
  },
];
