/** What the commands use of forNode.mjs. */
import type { BuildOptions } from 'esbuild';
export const FOR_NODE: BuildOptions;
