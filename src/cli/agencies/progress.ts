/** How far a run is: a line on a screen, or a message to the program that started it. */

/** What a program that started the command hears. */
export interface Progress {
  readonly step: 'reading' | 'assessing' | 'writing';
  readonly done: number;
  readonly of: number;
}

/** `text` is rewritten in one line of standard error where that is a screen. */
export function tell(progress: Progress, text: string): void {
  process.send?.(progress);
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}

/** The line is empty again. */
export function endProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
}
