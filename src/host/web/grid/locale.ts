/** The few words of Univer that people meet here, in Thai; it has no Thai of its own. */
export const THAI_WORDS = {};
