/** A text whose lines were broken by hand, with the breaks of its paragraphs and of its lists alone: a screen breaks the rest. */
export const flowingText = (text: string): string => text.replace(/(?<=[^\n])\n(?=[^\n-])/g, ' ');
