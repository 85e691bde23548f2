/** Statuses and classes of statuses: `[2]` in `classes` stands for 200 to 299. */
export interface StatusSet {
  readonly statuses: readonly number[];
  readonly classes: readonly number[];
}

export const SUCCESS: StatusSet = { statuses: [], classes: [2] };

/** `200`, `2xx`, `200, 404`; undefined for anything else. */
export function parseStatuses(text: string): StatusSet | undefined {
  const statuses: number[] = [];
  const classes: number[] = [];
  for (const word of text.split(',').map((one) => one.trim().toLowerCase())) {
    if (/^[1-5]xx$/.test(word)) classes.push(Number(word[0]));
    else if (/^[1-5]\d\d$/.test(word)) statuses.push(Number(word));
    else return undefined;
  }
  return { statuses, classes };
}

export function includesStatus({ statuses, classes }: StatusSet, status: number): boolean {
  return statuses.includes(status) || classes.includes(Math.floor(status / 100));
}

export function describeStatuses({ statuses, classes }: StatusSet): string {
  return [...classes.map((one) => `${one}xx`), ...statuses.map(String)].join(' or ');
}
