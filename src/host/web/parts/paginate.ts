/** A section that docx-preview draws as one long sheet → pages of their real height. Text is never cut: what is taller than a page makes its page taller. */

interface Slot {
  /** A block of the text, or a row of a table. */
  readonly element: HTMLElement;
  readonly table: HTMLTableElement | null;
  readonly top: number;
  readonly bottom: number;
}

function slotsOf(article: HTMLElement): Slot[] {
  return [...article.children].flatMap((child): Slot[] => {
    const element = child as HTMLElement;
    const table = element instanceof HTMLTableElement ? element : null;
    const parts = table ? [...table.rows] : [element];
    return parts.map((part) => {
      const { top, bottom } = part.getBoundingClientRect();
      return { element: part, table, top, bottom };
    });
  });
}

/** A row whose neighbour above stands on another page takes the table's headings along. */
const headings = (table: HTMLTableElement): HTMLTableRowElement[] => {
  const [first] = table.rows;
  const isHeading = first && [...first.cells].every((cell) => cell.textContent?.trim() !== '') && table.rows.length > 2;
  return isHeading ? [first] : [];
};

/** Must stand in the document, at its natural size, so that heights can be measured. @returns the pages in order */
export function paginate(section: HTMLElement): HTMLElement[] {
  const article = section.querySelector<HTMLElement>(':scope > article');
  if (!article) return [section];
  const style = getComputedStyle(section);
  const room = Number.parseFloat(style.minHeight) - Number.parseFloat(style.paddingTop) - Number.parseFloat(style.paddingBottom);
  const slots = slotsOf(article);
  if (!(room > 100) || slots.length === 0 || article.getBoundingClientRect().height <= room + 2) return [section];

  const groups: Slot[][] = [];
  let start = Number.NaN;
  let repeated = 0;
  for (const slot of slots) {
    if (Number.isNaN(start) || slot.bottom - start + repeated > room) {
      groups.push([]);
      start = slot.top;
      repeated = 0;
      const before = slots[slots.indexOf(slot) - 1];
      if (slot.table && before?.table === slot.table)
        for (const row of headings(slot.table)) repeated += row.getBoundingClientRect().height;
    }
    groups.at(-1)?.push(slot);
  }

  const frame = section.cloneNode(true) as HTMLElement;
  const pages = groups.map((group, index) => {
    const page = index === 0 ? section : (frame.cloneNode(true) as HTMLElement);
    const body = page.querySelector<HTMLElement>(':scope > article');
    return { page, body, group };
  });
  const heads = new Map(slots.flatMap(({ table }) => (table ? [[table, headings(table).map((row) => row.cloneNode(true))] as const] : [])));
  const shells = new Map([...heads.keys()].map((table) => [table, shellOf(table)]));
  for (const { body, group } of pages) {
    const blocks: Node[] = [];
    let open = null as { readonly table: HTMLTableElement; readonly rows: HTMLElement } | null;
    for (const { element, table } of group) {
      if (!table) {
        blocks.push(element);
        open = null;
        continue;
      }
      if (open?.table !== table) {
        const shell = shells.get(table)?.cloneNode(true) as HTMLTableElement;
        const rows = shell.tBodies[0] ?? shell.appendChild(document.createElement('tbody'));
        // The first rows of a table bring their headings themselves.
        if (table.rows[0] !== element) rows.append(...(heads.get(table) ?? []).map((row) => row.cloneNode(true)));
        blocks.push(shell);
        open = { table, rows };
      }
      open.rows.append(element.cloneNode(true));
    }
    body?.replaceChildren(...blocks);
  }
  for (let index = pages.length - 1; index > 0; index--) {
    const page = pages[index]?.page;
    if (page) section.after(page);
  }
  return pages.map(({ page }) => page);
}

/** The table without its rows: widths and borders stay. */
function shellOf(table: HTMLTableElement): HTMLTableElement {
  const shell = table.cloneNode(false) as HTMLTableElement;
  for (const part of table.children) if (part.tagName === 'COLGROUP') shell.append(part.cloneNode(true));
  return shell;
}
