/** As distances are told: more figures than two would tell apart what is one. */
export const toHundredths = (distance: number): number => Math.round(distance * 100) / 100;
