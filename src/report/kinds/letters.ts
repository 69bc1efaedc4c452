/** What the papers around a report share: who heads the agency, open dates and numbers, the signature at the right. */
import type { Signatory } from '../../model';
import { agencyWords, headTitle } from '../../thai';
import { bold, paragraph, text } from '../build';
import { type Context, dateText } from '../content';
import type { Block } from '../tree';

/** Words of a head's position: นายก, ปลัดกระทรวง, ผู้ว่าราชการ, อธิบดี, เลขาธิการ, ผู้อำนวยการสำนักงาน. */
const HEAD = /^(?:นายก|ผู้ว่า|อธิบดี|เลขาธิการ|อธิการบดี|ปลัดกระทรวง)/;

const headOf = ({ settings }: Context): Signatory | null => settings.signatories.find(({ position }) => HEAD.test(position.trim())) ?? null;

/** The position of the agency's head: as ตั้งค่า names it, else as the agency's name gives it (นายกเทศมนตรีตำบล…). */
export function headPosition(context: Context): string {
  const named = headOf(context)?.position.trim();
  if (named !== undefined && named !== '') return named;
  return headTitle(context.settings.agency) || context.say('paper.noHead');
}

/** The document's date as letters carry it, without "พ.ศ.", or dots to write it on. */
export function openDate({ say, settings }: Context, date = dateText(settings.facts.documentDate)): string {
  return date === '' ? say('paper.dots') : date;
}

/** The date of a proclamation or an order: "12 มกราคม พ.ศ. 2569". */
export function givenDate({ say, settings }: Context): string {
  const date = dateText(settings.facts.documentDate);
  return date === ''
    ? `${say('paper.shortDots')} เดือน ${say('paper.shortDots')} พ.ศ. ${say('paper.shortDots')}`
    : date.replace(/ (?:พ\.ศ\. ?)?(\d{4})$/, ' พ.ศ. $1');
}

/** "เรื่อง …": a bold word and what belongs to it, at the left. */
export const field = (label: string, value: string): Block => paragraph([bold(label), text(` ${value}`)], 'left');

/** The official below the head, with the place that belongs to the title; '' where the type has a role and no title, such as "ที่กำกับดูแล". */
export function deputyPosition({ settings }: Context): string {
  const { deputy } = agencyWords(settings.agency);
  return deputy === '' || deputy.endsWith('ที่กำกับดูแล') ? '' : deputy;
}

/** The head's signature under a proclamation or an order. */
export function headSignature(context: Context): readonly Block[] {
  if (!context.shows('signature')) return [];
  const dots = context.say('paper.dots');
  const name = headOf(context)?.name.trim() ?? '';
  return [{ kind: 'signature', people: [[dots, `(${name === '' ? dots : name})`, headPosition(context)]] }];
}
