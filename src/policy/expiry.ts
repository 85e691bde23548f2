const DAY = 86_400_000;
/** An exemption that ends within so many days is announced. */
export const SOON_DAYS = 14;

/**
 * Whole days from today to a day such as `2027-01-31`, both in UTC: 0 on the day itself, which still counts, and less
 * after it. `now` in milliseconds since 1970. NaN where there is no such day.
 */
export function daysUntil(day: string, now: number): number {
  return (Date.parse(`${day}T00:00:00Z`) - Math.floor(now / DAY) * DAY) / DAY;
}

/** To the end of its last day, midnight UTC. What ends on no day that there is does not hold at all. */
export function holdsOn(expiresOn: string, now: number): boolean {
  return daysUntil(expiresOn, now) >= 0;
}

/** `2027-01-31`, a date that the calendar has: the 31st of June would roll over into July. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
