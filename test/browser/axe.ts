/** What axe-core finds in a page or a frame of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';

const AXE = readFileSync(join(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

/** Critical and serious findings; frames inside are asked by themselves. */
export async function findings(place: Page | Frame): Promise<readonly string[]> {
  await place.evaluate(AXE);
  const violations = (await place.evaluate('axe.run(document, { iframes: false }).then(({ violations }) => violations)')) as Violation[];
  return violations
    .filter(({ impact }) => impact === 'critical' || impact === 'serious')
    .flatMap(({ id, impact, nodes }) => nodes.map(({ html }) => `${impact} ${id}: ${html.slice(0, 160)}`));
}

/** Words of Latin letters that people see, beside names that are written so in Thai too. */
export async function english(place: Page | Frame): Promise<readonly string[]> {
  const text = (await place.evaluate(() => {
    const named = [...document.querySelectorAll('[aria-label], [title], [placeholder], [alt]')].filter(
      (one) => !one.closest('[aria-hidden]'),
    );
    const said = named.flatMap((one) => ['aria-label', 'title', 'placeholder', 'alt'].map((name) => one.getAttribute(name) ?? ''));
    return [document.body.innerText, ...said].join('\n');
  })) as string;
  const known =
    /^(ITA|IIT|EIT|OIT|EIT1|EIT2|Public|Survey|xlsx|docx|csv|tsv|txt|md|json|parquet|PDF|pdf|Ctrl|Enter|Alt|Esc|Shift|Tab|PageUp|PageDown|studio|books|tmp|[A-Z]{1,2}|No|Gift|Policy|Q&A|E-Service|e-Service|Social|Network|Google|Word)$/;
  // Where files lie is a path of this machine; an address is an address.
  const words = text.replace(/(?:[A-Z]:)?[\\/][^\s]*|\bwww\.[^\s]*/g, ' ');
  return [...new Set(words.match(/[A-Za-z][A-Za-z&-]+/g) ?? [])].filter((word) => !known.test(word));
}

/** Words that are printed smaller than twelve pixels. */
export const small = (place: Page | Frame): Promise<readonly string[]> =>
  place.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((one) => one.getClientRects().length > 0 && [...one.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()))
      .filter((one) => Number.parseFloat(getComputedStyle(one).fontSize) < 12)
      .map((one) => `${one.tagName} ${one.textContent?.slice(0, 30)}`),
  );
