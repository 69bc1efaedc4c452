/** The key of the mark (developer metadata) that every sheet of ours carries; its value is the sheet's id. */
export const SHEET_MARK = 'ITA_SHEET';
