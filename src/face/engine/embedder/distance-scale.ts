/** A threshold that falls as people are enrolled: intercept − slope · log10(people). */
export interface ThresholdLine {
  readonly intercept: number;
  readonly slope: number;
}

/** What distances between unit descriptors of one network mean; all of them Euclidean, 0 to 2. */
export interface DistanceFigures {
  /** A probe against templates: about .5 % of strangers are accepted by somebody. */
  readonly line: ThresholdLine;
  /** The same for about .12 % of strangers. */
  readonly strictLine: ThresholdLine;
  /** The fewest people a line was measured with; it is not continued below. */
  readonly fewestPeople: number;
  /**
   * Added to the threshold for templates of one picture, of two, and so on; nothing for more. Strangers are farther
   * from the mean of few pictures, and so are its owner's.
   */
  readonly fewPictures: readonly number[];
  /** How much farther than the nearest person the second nearest is when it is clear who is meant. */
  readonly margin: number;
  /** A probe against the one template of a claimed identity. */
  readonly verificationLimit: number;
  /** The same where impostors are to be kept out more strictly. */
  readonly strictVerificationLimit: number;
  /** A new picture against the mean of a person's others: farther is another person. */
  readonly samePersonLimit: number;
  /** The mean of a set of five pictures or more against another's: nearer is the same person twice. */
  readonly duplicateLimit: number;
  /** Added to it for a set of one picture, of two, and so on; nothing for more: their mean strays farther. */
  readonly fewPicturesDuplicate: readonly number[];
}

/** The distances of one network. */
export class DistanceScale {
  readonly margin: number;
  readonly samePersonLimit: number;

  constructor(readonly figures: DistanceFigures) {
    this.margin = figures.margin;
    this.samePersonLimit = figures.samePersonLimit;
  }

  /**
   * Up to which distance a probe is taken for the nearest of many people. The more people, the nearer somebody is by
   * chance.
   *
   * @param people how many are enrolled
   * @param pictures the fewest that a template was made of
   */
  thresholdFor(people: number, pictures: number, strict: boolean): number {
    const { line, strictLine, fewestPeople, fewPictures } = this.figures;
    const { intercept, slope } = strict ? strictLine : line;
    const allowance = fewPictures[Math.max(1, pictures) - 1] ?? 0;
    return intercept - slope * Math.log10(Math.max(people, fewestPeople)) + allowance;
  }

  /**
   * Up to which distance two sets of pictures are taken for one person's.
   *
   * @param pictures in the smaller set
   */
  duplicateLimit(pictures: number): number {
    const { duplicateLimit, fewPicturesDuplicate } = this.figures;
    return duplicateLimit + (fewPicturesDuplicate[Math.max(1, pictures) - 1] ?? 0);
  }

  /** Up to which distance a probe is taken for the person it is said to show. */
  verificationLimit(strict: boolean): number {
    return strict ? this.figures.strictVerificationLimit : this.figures.verificationLimit;
  }
}
