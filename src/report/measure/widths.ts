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

type Widths = ReadonlyMap<number, number>;

function table({ latin, thai }: typeof REGULAR): Widths {
  const row = (start: number, text: string) => text.split(' ').map((width, index) => [start + index, Number(width)] as const);
  return new Map([...row(0x20, latin), ...row(0xe01, thai)]);
}

const FACES: Readonly<Record<'regular' | 'bold', Widths>> = { regular: table(REGULAR), bold: table(BOLD) };

/** A letter that the tables do not know: dashes, quotation marks, other scripts. */
const OTHER = 560;

const INVISIBLE = /[\u200b-\u200f\u2060\ufeff]/;

/** @returns the width of a letter in points */
export const letterWidth = (letter: string, size: number, bold: boolean): number =>
  ((FACES[bold ? 'bold' : 'regular'].get(letter.charCodeAt(0)) ?? (INVISIBLE.test(letter) ? 0 : letter === '\u00a0' ? 243 : OTHER)) *
    size) /
  1000;

/** Height of a line of Sarabun set solid, in type sizes (ascender 1.068, descender 0.232). */
export const LINE_HEIGHT = 1.3;

/** @returns the width of a text on one line, in points */
export const widthOf = (text: string, size: number, bold: boolean): number => {
  let sum = 0;
  for (const letter of text) sum += letterWidth(letter, size, bold);
  return sum;
};
