/** Dates as Sheets stores them: days since 1899-12-30 in the spreadsheet's own time zone. */
const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

interface WallClock {
  year: number;
  /** 1–12 */
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
  /** 0 = Sunday */
  weekday: number;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** How far the zone's clock is ahead of UTC at this instant, in milliseconds. */
function offset(instant: number, timeZone: string): number {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    const numeric = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' } as const;
    formatter = new Intl.DateTimeFormat('en-US', { ...numeric, timeZone, hourCycle: 'h23', era: 'short' });
    formatters.set(timeZone, formatter);
  }
  const part = Object.fromEntries(formatter.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const wall = Date.UTC(part['year'] ?? 0, (part['month'] ?? 1) - 1, part['day'], part['hour'], part['minute'], part['second']);
  return wall - Math.floor(instant / 1000) * 1000;
}

/** Milliseconds since 1970 → serial number on the zone's wall clock. */
export function toSerial(instant: number, timeZone: string): number {
  return (instant + offset(instant, timeZone) - EPOCH) / DAY;
}

/** Serial number → milliseconds since 1970. */
export function fromSerial(serial: number, timeZone: string): number {
  const wall = Math.round(serial * DAY) + EPOCH;
  return wall - offset(wall - offset(wall, timeZone), timeZone);
}

/** The wall clock a serial number shows, whatever the zone. */
export function wallClock(serial: number): WallClock {
  const date = new Date(Math.round(serial * DAY) + EPOCH);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    millisecond: date.getUTCMilliseconds(),
    weekday: date.getUTCDay(),
  };
}

/** Serial number of a wall-clock date (month 1–12). */
export function serialOf(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - EPOCH) / DAY;
}
