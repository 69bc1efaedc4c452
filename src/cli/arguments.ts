/** The arguments of a command, said once as data: what is read, what is refused, and the page that --help prints. */
import { parseArgs } from 'node:util';
import { InputError } from '../host';
import { t } from './texts';

/** One option. Without `value` it is a flag. */
interface Option {
  readonly about: string;
  /** What stands after it, as the help shows it: `FILE`. */
  readonly value?: string;
  /** The words it takes. */
  readonly choices?: readonly (string | number)[];
  /** Several words, separated by commas. */
  readonly several?: boolean;
  readonly required?: boolean;
  /** What a word must look like, with an example for the refusal. */
  readonly form?: { readonly test: (word: string) => boolean; readonly example: string };
}

type Options = Readonly<Record<string, Option>>;

interface CommandLine<O extends Options> {
  /** As it is typed: `npm run report -- `. */
  readonly call: string;
  /** One sentence. */
  readonly about: string;
  /** Words before the options, as the help shows them. */
  readonly words?: readonly string[];
  /** Any number of further words: files after the first. */
  readonly more?: boolean;
  readonly options: O;
}

/** What was given: a flag is true, an option its text, one with `several` the words of it; undefined where it was left out. */
export type Given<O extends Options> = {
  readonly [K in keyof O]:
    | (O[K]['several'] extends true ? readonly string[] : O[K]['value'] extends string ? string : true)
    | (O[K]['required'] extends true ? never : undefined);
};

const refuse = (message: string): never => {
  throw new InputError('USAGE', message);
};

/** `null` where help was asked for: it is printed then. @throws InputError USAGE with what would be possible */
export function readCommandLine<const O extends Options>(
  argv: readonly string[],
  line: CommandLine<O>,
): { readonly words: readonly string[]; readonly given: Given<O> } | null {
  const known = Object.keys(line.options);
  const { tokens } = parseArgs({
    args: argv.filter((word) => word !== '--'),
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      known.map((name) => [name, { type: line.options[name]?.value === undefined ? 'boolean' : 'string' }] as const),
    ),
  });
  const words: string[] = [];
  const given: Record<string, unknown> = {};
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    if (token.name === 'help' || token.rawName === '-h') {
      process.stdout.write(helpOf(line));
      return null;
    }
    const option = line.options[token.name];
    if (!option) return refuse(t('unknownOption', { option: token.rawName, options: known.map((name) => `--${name}`).join(' ') }));
    given[token.name] = option.value === undefined ? true : readValue(token.name, option, token.value);
  }
  if (!line.more && words.length > (line.words?.length ?? 0))
    return refuse(t('unknownWord', { word: words.at(-1) ?? '', usage: usageOf(line) }));
  const missing = known.find((name) => line.options[name]?.required && given[name] === undefined);
  if (missing !== undefined || words.length < (line.words?.length ?? 0)) return refuse(t('usage', { usage: usageOf(line) }));
  return { words, given: given as Given<O> };
}

function readValue(name: string, option: Option, text: string | undefined): string | readonly string[] {
  // A value that looks like the next option was forgotten, not meant.
  if (text === undefined || text.trim() === '' || text.startsWith('--'))
    return refuse(t('noValue', { option: `--${name}`, value: option.value ?? '' }));
  const words = option.several ? text.split(',').map((word) => word.trim()) : [text];
  for (const word of words) {
    if (option.choices && !option.choices.map(String).includes(word))
      return refuse(t('noChoice', { option: `--${name}`, word, choices: option.choices.join(', ') }));
    if (option.form && !option.form.test(word)) return refuse(t('badForm', { option: `--${name}`, word, example: option.form.example }));
  }
  return option.several ? words : text;
}

const optionText = (name: string, { value, several }: Option): string =>
  `--${name}${value === undefined ? '' : ` ${value}${several ? '[,…]' : ''}`}`;

function usageOf({ call, words = [], options }: CommandLine<Options>): string {
  const required = Object.entries(options).filter(([, option]) => option.required);
  return [call, ...words, ...required.map(([name, option]) => optionText(name, option))].join(' ');
}

function helpOf(line: CommandLine<Options>): string {
  const rows = [
    ...Object.entries(line.options).map(([name, option]) => [optionText(name, option), option] as const),
    ['--help', { about: t('help') }] as const,
  ];
  const width = Math.max(...rows.map(([text]) => text.length));
  const lines = rows.map(([text, option]) => {
    const { about, choices } = option as Option;
    return `  ${text.padEnd(width)}  ${about}${choices ? ` (${choices.join(', ')})` : ''}`;
  });
  return `${line.about}\n\n${usageOf(line)} [${t('options')}]\n\n${lines.join('\n')}\n\n${t('exitCodes')}\n`;
}
