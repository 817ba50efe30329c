/** What a report lists. */
export enum ReportType {
  /** People's days. */
  Daily = 'daily',
  /** People, with their days summed up. */
  Monthly = 'monthly',
  /** Departments, with their people's days summed up. */
  Department = 'department',
  /** One person's days. */
  Person = 'person',
}
