/** Moments as people here say them, in Thailand's time wherever the browser is. */
import { t } from './texts';

function partsOf(iso: string) {
  const format = new Intl.DateTimeFormat('th-TH-u-ca-buddhist-nu-latn', {
    timeZone: 'Asia/Bangkok',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  });
  const parts = new Map(format.formatToParts(new Date(iso)).map(({ type, value }) => [type, value]));
  return (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
}

/** "22 พฤศจิกายน 2569 เวลา 09.13 น." */
export function moment(iso: string): string {
  const part = partsOf(iso);
  return t('when.moment', { day: part('day'), month: part('month'), year: part('year'), hour: part('hour'), minute: part('minute') });
}

/** "09.13.26 น." */
export function clock(iso: string): string {
  const part = partsOf(iso);
  return t('when.time', { hour: part('hour'), minute: part('minute'), second: part('second') });
}
