/** Goes up with every change in how files are read, so that files taken earlier can be read anew. */
export const parserVersion = 1;
