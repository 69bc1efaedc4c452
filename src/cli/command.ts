/** What a command is: the part of it that main.ts and every command agree on. */

export interface Environment {
  /** The project's folder. */
  readonly root: string;
}

/** A command gets the arguments after its name. @returns the exit code: 0 done, 2 bad input, 1 a fault of ours. */
export type Command = (args: readonly string[], environment: Environment) => Promise<number>;
