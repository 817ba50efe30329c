import { TINT } from './styles.js';

const LETTERS = Object.entries(TINT);

/** Colours a grid of letters. @param range such as `M2:AQ10001` */
export const tintLetters = (range: string): string => tintWords(range, LETTERS);

/** Colours cells by the word in them. */
export const tintWords = (range: string, words: readonly (readonly [string, number])[]): string =>
  `<conditionalFormatting sqref="${range}">${words
    .map(
      ([word, tint], i) =>
        `<cfRule type="cellIs" dxfId="${tint}" priority="${i + 1}" operator="equal"><formula>"${word}"</formula></cfRule>`,
    )
    .join('')}</conditionalFormatting>`;

/** Colours rates from red over amber to green, 0 to 100. */
export const scaleRates = (range: string): string =>
  `<conditionalFormatting sqref="${range}"><cfRule type="colorScale" priority="10"><colorScale><cfvo type="num" val="0"/><cfvo type="num" val="80"/><cfvo type="num" val="100"/><color rgb="FFF8696B"/><color rgb="FFFFEB84"/><color rgb="FF63BE7B"/></colorScale></cfRule></conditionalFormatting>`;

/** Draws a bar as long as the number in each cell. */
export const drawBars = (range: string): string =>
  `<conditionalFormatting sqref="${range}"><cfRule type="dataBar" priority="11"><dataBar><cfvo type="num" val="0"/><cfvo type="max"/><color rgb="FF90A4AE"/></dataBar></cfRule></conditionalFormatting>`;
