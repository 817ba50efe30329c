import type { OpenAPIObject } from '@nestjs/swagger';

/** A word of the wire means the same thing everywhere, or nearly so, and has one example. */
const EXAMPLES: Readonly<Record<string, unknown>> = {
  email: 'ada@example.com',
  name: 'Ada Lovelace',
  'DepartmentDto.name': 'Engineering',
  'CreateDepartmentDto.name': 'Engineering',
  'ChangeDepartmentDto.name': 'Engineering',
  user_name: 'Ada Lovelace',
  password: 'Corr3ct-horse!',
  old_password: 'Corr3ct-horse!',
  new_password: 'Battery-stapl3!',
  user_id: 'EMP001',
  manager_id: 'EMP002',
  department: 'DEPT001',
  department_id: 'DEPT001',
  department_name: 'Engineering',
  device_name: 'Ada’s phone',
  device_id: 'kiosk-1',
  location: 'Front door',
  phone: '+49 30 1234567',
  address: '12 Analytical Street, Berlin',
  date: '2026-11-23',
  start_date: '2026-11-01',
  end_date: '2026-11-30',
  join_date: '2026-11-02',
  time: '09:05',
  timestamp: '2026-11-23T08:05:12.000Z',
  notes: 'Came with the late train',
  reason: 'The face is turned away',
  timezone: 'Europe/Berlin',
  language: 'en',
  config_key: 'late_mark_after_minutes',
  config_value: '10',
  confidence: 0.93,
  distance: 0.13,
  margin: 0.31,
  threshold: 0.327,
  quality_score: 0.94,
  face_confidence: 0.97,
  late_minutes: 5,
  attendance_rate: 96.43,
  'ClosedMonthDto.month': '2026-11',
  'MonthDto.month': '2026-11',
  'ErasureReceiptDto.reason': 'request',
  year: 2026,
  month: 11,
  image_url: '/api/files/faces/3f/3f0c…jpg?expires=1795430700&signature=…',
  avatar_url: '/api/files/avatars/9a/9a41…jpg?expires=1795430700&signature=…',
};

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

/** Gives each property of the schemas its example, where the schema itself names none. */
export function addExamples(schemas: Schemas): void {
  for (const [about, schema] of Object.entries(schemas)) {
    const properties = 'properties' in schema ? schema.properties : {};
    for (const [name, property] of Object.entries(properties ?? {})) {
      if (isPlain(property)) property.example ??= EXAMPLES[`${about}.${name}`] ?? EXAMPLES[name];
    }
  }
}

type Property = NonNullable<
  Extract<Schemas[string], { properties?: unknown }>['properties']
>[string];
type Plain = Exclude<Property, { $ref: string }>;

/** A list or an object of the same name is something else. */
const isPlain = (property: Property): property is Plain =>
  'type' in property && ['string', 'number', 'integer'].includes(String(property.type));
