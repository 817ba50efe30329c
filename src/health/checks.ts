/** How one part of the service is doing. */
export type Condition = 'up' | 'starting' | 'down';

/** By part, under the names of the wire. */
export interface Checks {
  readonly database: Condition;
  readonly face_engine: Condition;
  readonly storage: Condition;
  readonly queue: Condition;
}
