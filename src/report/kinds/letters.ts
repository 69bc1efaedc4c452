/** What the papers around a report share: who heads the agency, open dates and numbers, the signature at the right. */
import type { Signatory } from '../../model';
import { headTitle } from '../../thai';
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

/** The document's date, or dots to write it on. */
export function openDate(context: Context, date = dateText(context.settings.facts.documentDate)): string {
  return date === '' ? `${context.say('paper.shortDots')} พ.ศ. ${context.say('paper.shortDots')}` : date;
}

/** "เรื่อง …": a bold word and what belongs to it, at the left. */
export const field = (label: string, value: string): Block => paragraph([bold(label), text(` ${value}`)], 'left');

/** The head's signature under a proclamation or an order. */
export function headSignature(context: Context): readonly Block[] {
  if (!context.shows('signature')) return [];
  const dots = context.say('paper.dots');
  const name = headOf(context)?.name.trim() ?? '';
  return [{ kind: 'signature', people: [[dots, `(${name === '' ? dots : name})`, headPosition(context)]] }];
}
