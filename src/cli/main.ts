/** The commands of package.json that run the bundle without Google: `host`, `report`, `check`, `start`, `bench`. Called by build/run.mjs. */
import { InputError } from '../host';
import type { Environment } from './command';
import { commands } from './commands';
import { t } from './texts';

/** Runs one command; bad input ends with a sentence and its code on standard error, and nothing written. */
export async function main(argv: readonly string[], environment: Environment): Promise<number> {
  const [name = '', ...args] = argv;
  try {
    const load = commands[name];
    if (!load) throw new InputError('NO_COMMAND', t('noCommand', { name, names: Object.keys(commands).join(', ') }));
    const command = await load();
    return await command(args, environment);
  } catch (error) {
    if (error instanceof InputError) {
      process.stderr.write(`[${error.code}] ${error.message}\n`);
      return 2;
    }
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    return 1;
  }
}
