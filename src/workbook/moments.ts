/** Moments as the sheets say them, "22 พ.ย. 2569 เวลา 09.13.26 น.", and back without loss. */
import { BUDDHIST_OFFSET, SHORT_MONTHS } from '../thai';

/** Thailand's time, as the clock tells it. */
const ISO = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})\+07:00$/;
const SAID = /^(\d{1,2}) (\S+) (\d{4}) เวลา (\d{2})\.(\d{2})\.(\d{2}) น\.$/;

/** An ISO moment in Thailand's time as it is read; any other text as it stands. */
export function sayMoment(iso: string): string {
  const [, year, month, day, ...time] = ISO.exec(iso) ?? [];
  const name = SHORT_MONTHS[Number(month) - 1];
  return name === undefined ? iso : `${Number(day)} ${name} ${Number(year) + BUDDHIST_OFFSET} เวลา ${time.join('.')} น.`;
}

/** The ISO moment of such a text; any other text, also one of an older version, as it stands. */
export function readMoment(text: string): string {
  const [, day = '', name = '', year, ...time] = SAID.exec(text) ?? [];
  const month = (SHORT_MONTHS as readonly string[]).indexOf(name) + 1;
  if (month === 0) return text;
  return `${Number(year) - BUDDHIST_OFFSET}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}T${time.join(':')}+07:00`;
}
