/** Reading chart options. */

/** Dotted names; lists stay lists. */
export type Options = Readonly<Record<string, unknown>>;

/** `{vAxis: {title: 'ก'}}` → `{'vAxis.title': 'ก'}`. */
export function flatten(options: Options, prefix = ''): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(options).flatMap(([key, value]) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.entries(flatten(value as Options, `${prefix}${key}.`))
        : [[prefix + key, value]],
    ),
  );
}

export const number = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);
export const string = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
/** Pixels, or a share such as `60%`. */
export const length = (value: unknown): number | string | undefined => number(value) ?? string(value);

/** Only Sarabun is at hand, so every font name is drawn in it. */
export function textStyle(options: Options, prefix: string): { fontFamily: string; fontSize: number; color: string; fontWeight: string } {
  return {
    fontFamily: 'Sarabun',
    fontSize: number(options[`${prefix}fontSize`]) ?? number(options['fontSize']) ?? 14,
    color: string(options[`${prefix}color`]) ?? '#222222',
    fontWeight: options[`${prefix}bold`] === true ? 'bold' : 'normal',
  };
}
