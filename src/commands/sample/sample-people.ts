import { Role } from '../../platform/access/role.js';

interface SamplePerson {
  readonly name: string;
  readonly role: Role;
}

export interface SampleDepartment {
  readonly name: string;
  readonly location: string;
  readonly budget: number;
  /** The first one leads it. */
  readonly people: readonly SamplePerson[];
}

const employees = (...names: string[]): SamplePerson[] =>
  names.map((name) => ({ name, role: Role.Employee }));

const students = (...names: string[]): SamplePerson[] =>
  names.map((name) => ({ name, role: Role.Student }));

/** Six departments with twenty people. */
export const SAMPLE: readonly SampleDepartment[] = [
  {
    name: 'Engineering',
    location: 'Building A, floor 2',
    budget: 480_000,
    people: employees('Maren Lindqvist', 'Tomasz Wierzbicki', 'Ananya Iyer', 'Daniel Okafor'),
  },
  {
    name: 'Operations',
    location: 'Building A, ground floor',
    budget: 310_000,
    people: employees('Lucía Herrera', 'Jonas Brandt', 'Fatima El Amrani', "Sean O'Leary"),
  },
  {
    name: 'Finance',
    location: 'Building B, floor 1',
    budget: 150_000,
    people: employees('Claire Dubois', 'Kenji Watanabe', 'Priya Nair'),
  },
  {
    name: 'Human Resources',
    location: 'Building B, floor 1',
    budget: 120_000,
    people: employees('Ingrid Solberg', 'Marcus Bell'),
  },
  {
    name: 'Customer Support',
    location: 'Building C',
    budget: 200_000,
    people: employees('Amara Nwosu', 'Viktor Petrov', 'Elif Yıldız'),
  },
  {
    name: 'Training',
    location: 'Building C, floor 3',
    budget: 60_000,
    people: [
      ...employees('Rosa Marchetti'),
      ...students('Noah Fischer', 'Leila Haddad', 'Oliver Stone'),
    ],
  },
];

/** `maren.lindqvist@example.com`. */
export const addressOf = (name: string): string =>
  `${name
    .normalize('NFD')
    .replace(/ı/g, 'i')
    .replace(/[^A-Za-z ]/g, '')
    .trim()
    .toLowerCase()
    .replace(/ /g, '.')}@example.com`;
