/** To be filled. */
import type { LibraryTheme } from './types';

export const OIT9B: readonly LibraryTheme[] = [];
