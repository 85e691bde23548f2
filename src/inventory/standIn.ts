/**
 * What stands in an id for something that only a deployment knows: a path (of the template, or of the folder, that is
 * deployed) or an expression, in braces and without slashes.
 */

/** One segment of an id that stands for a path or an expression: no slash, and braces around it. */
export function standIn(text: string): string {
  const bare = text.replace(/^\{([^{}]*)\}$/, '$1');
  return `{${bare.replaceAll('/', ':').replaceAll(/[{}]/g, '')}}`;
}

/** The path or expression that a segment stands for; undefined for the name of something real. */
export function stoodFor(segment: string): string | undefined {
  return /^\{([^{}]*)\}$/.exec(segment)?.[1]?.replaceAll(':', '/');
}
