/**
 * How wide Sarabun's letters are, in thousandths of the type size: read from the advance widths of the font files that the project ships
 * (@expo-google-fonts/sarabun, Regular and Bold), so that pages can be reckoned where no program sets them. Other fonts are near enough.
 */

/** U+0020–U+007E and U+0E01–U+0E5B, in order. */
const REGULAR = {
  latin:
    '243 237 354 686 529 903 668 192 318 318 448 607 252 340 252 415 550 550 550 550 550 550 550 550 550 550 252 252 607 607 607 454 795 596 589 585 623 552 550 636 678 292 440 605 548 798 682 661 573 661 581 529 558 657 602 831 605 573 567 308 382 308 585 323 400 514 542 473 542 518 331 541 558 245 247 487 291 839 549 557 545 545 350 416 377 552 479 668 460 462 451 320 242 320 607',
  thai: '576 594 606 603 607 638 454 556 570 606 616 807 830 612 612 539 708 831 831 592 607 581 657 542 637 645 655 622 622 720 720 616 614 572 484 581 580 612 512 602 677 580 636 720 587 565 546 534 0 485 485 0 0 0 0 0 0 0 0 0 0 0 589 310 579 379 378 390 293 621 0 0 0 0 0 0 0 0 621 660 676 685 694 678 678 675 744 674 692 767 1020',
};

const BOLD = {
  latin:
    '233 256 405 707 541 968 697 205 354 354 448 617 291 340 291 468 565 565 565 565 565 565 565 565 565 565 291 291 617 617 617 471 805 641 606 620 642 571 574 653 692 323 492 656 565 816 699 690 590 690 596 551 590 662 647 874 655 628 592 332 385 332 599 358 400 529 558 492 558 542 377 555 567 273 279 533 301 846 563 579 565 565 397 441 420 561 528 707 520 505 476 350 257 350 617',
  thai: '597 632 656 624 628 679 482 571 594 650 667 832 849 622 622 573 761 876 884 614 628 598 678 584 650 651 669 649 649 739 739 630 630 587 498 598 600 622 535 624 718 600 645 739 601 584 574 548 0 510 510 0 0 0 0 0 0 0 0 0 0 0 603 326 616 409 425 449 304 666 0 0 0 0 0 0 0 0 626 666 691 716 709 688 688 673 793 684 700 831 1055',
};

/** A letter that the tables do not know: dashes, quotation marks, other scripts. */
const OTHER = 560;

/** The end of the Thai letters: what lies behind is no letter of the tables. */
const END = 0xe80;

function table({ latin, thai }: typeof REGULAR): Float64Array {
  const widths = new Float64Array(END).fill(OTHER / 1000);
  const row = (start: number, text: string) => {
    text.split(' ').forEach((width, index) => {
      widths[start + index] = Number(width) / 1000;
    });
  };
  row(0x20, latin);
  row(0xe01, thai);
  widths[0xa0] = 0.243;
  return widths;
}

const FACES: Readonly<Record<'regular' | 'bold', Float64Array>> = { regular: table(REGULAR), bold: table(BOLD) };

/** Joiners and breaks without width, and the second half of a letter outside the first plane. */
const isInvisible = (code: number): boolean =>
  (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff || (code >= 0xdc00 && code <= 0xdfff);

/** @returns the width of a letter, by its code, in type sizes */
export const codeWidth = (code: number, bold: boolean): number =>
  code < END ? (FACES[bold ? 'bold' : 'regular'][code] ?? 0) : isInvisible(code) ? 0 : OTHER / 1000;

/** Height of a line of Sarabun set solid, in type sizes (ascender 1.068, descender 0.232). */
export const LINE_HEIGHT = 1.3;

/** @returns the width of a text on one line, in points */
export const widthOf = (text: string, size: number, bold: boolean): number => {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum += codeWidth(text.charCodeAt(at), bold);
  return sum * size;
};
