/** What somebody can send us: our own code's words only. Long texts are cut, because a value of the database may have got into a message. */
export function failureReport(
  error: unknown,
  place: { readonly version: string; readonly page: string; readonly browser: string; readonly at: number },
): string {
  const lines = error instanceof Error ? [`${error.name}: ${error.message.slice(0, 200)}`, ...stackLines(error)] : [`thrown: ${typeof error}`];
  return [`Yobirin ${place.version}`, new Date(place.at).toISOString(), `page ${place.page}`, place.browser, ...lines].join('\n');
}

const frameShape = /^\s+at /;

/** Frames alone: the head of a stack repeats the message. */
function stackLines(error: Error): string[] {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => frameShape.test(line))
    .slice(0, 12)
    .map((line) => line.trim());
}
