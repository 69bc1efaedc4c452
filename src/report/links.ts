/** Only web and mail addresses become links; anything else (javascript:, file:) stays text. */
export const isSafeUrl = (url: string): boolean => /^(https?:\/\/|mailto:)[^\s]+$/i.test(url);
