/** To be filled. */
import type { LibraryTheme } from './types';

export const OIT10: readonly LibraryTheme[] = [];
