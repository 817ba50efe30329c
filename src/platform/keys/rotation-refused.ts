/** The keys cannot be changed now. Its message is one sentence for the operator. */
export class RotationRefused extends Error {}
