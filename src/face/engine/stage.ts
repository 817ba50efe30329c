export const STAGES = ['decode', 'detect', 'landmarks', 'chip', 'describe'] as const;
export type Stage = (typeof STAGES)[number];

/** Is told each time a stage is over; a stage may come more than once in a picture. */
export type OnStage = (stage: Stage) => void;
