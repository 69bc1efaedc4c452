/** To be filled. */
import type { LibraryTheme } from './types';

export const IIT345: readonly LibraryTheme[] = [];
