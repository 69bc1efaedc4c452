/** To be filled. */
import type { LibraryTheme } from './types';

export const IIT12: readonly LibraryTheme[] = [];
