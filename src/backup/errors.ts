/** What was asked for would destroy something, or cannot be. Its message is one sentence for the operator. */
export class BackupRefused extends Error {}
