/** To be filled. */
import type { LibraryTheme } from './types';

export const EIT: readonly LibraryTheme[] = [];
