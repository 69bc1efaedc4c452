/** Long work over many rows leaves much behind, and V8 would rather take another gigabyte than look through it. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

let collect: (() => void) | null = null;

/** Gives back what is not needed any more; to be called between steps that take seconds. */
export function tidy(): void {
  if (!collect) {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as () => void;
  }
  collect();
}
