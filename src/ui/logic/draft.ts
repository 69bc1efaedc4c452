/** Text that people pasted and have not used yet: it outlives the page, not the browser's tab. */

export interface Draft {
  /** '' where there is none. */
  readonly recall: () => string;
  readonly keep: (text: string) => void;
}

/** @param name tells one page's draft from another's */
export const draftOf = (name: string): Draft => ({
  recall() {
    try {
      return sessionStorage.getItem(name) ?? '';
    } catch {
      return '';
    }
  },
  keep(text) {
    try {
      if (text === '') sessionStorage.removeItem(name);
      else sessionStorage.setItem(name, text);
    } catch {
      // A browser that stores nothing, or not so much: the page itself still has the text.
    }
  },
});
