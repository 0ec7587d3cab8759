/** What others wrote may hold anything; the terminal must not obey it. */
export const printable = (text: string): string => text.replace(/[^\P{Cc}\n]/gu, '');
