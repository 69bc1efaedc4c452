/** Single OIT rows that differ between the years of one list. */
import { oitItems } from './rows';

/** O34 before the No Gift Policy took its place. */
export const O34_BEFORE_2565 = oitItems([['O34', '10.1', 'เจตจำนงสุจริตของผู้บริหาร', 'stated', 'ptk.ac.th, FY2564']]);
