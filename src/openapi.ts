import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { version } from './config/version.js';
import { PROBLEM_TYPE } from './errors/problem.js';
import { Problem } from './errors/problem.dto.js';

const TAGS: readonly [name: string, description: string][] = [
  ['Auth', 'Sign in, sessions, passwords'],
  ['Users', 'Profiles, settings, pictures'],
  ['Face', 'Enrolment, review and recognition of faces'],
  ['Attendance', 'Marks and corrections'],
  ['Reports', 'Figures by day, month and department; files of them'],
  ['Admin', 'Users, departments, devices, configuration, the activity log'],
  ['Notifications', 'What a user is told'],
  ['Health', 'Whether the service is well'],
  ['Files', 'Stored pictures, by signed addresses'],
];

/** The API, read from the controllers' types, validators and comments. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const about = new DocumentBuilder()
    .setTitle('Face attendance')
    .setDescription('Enrol with photographs, be marked present at the door.')
    .setVersion(version)
    .addBearerAuth()
    .addSecurityRequirements('bearer');
  for (const [name, description] of TAGS) about.addTag(name, description);

  const document = SwaggerModule.createDocument(app, about.build(), {
    extraModels: [Problem],
    operationIdFactory: (controller, method) => `${method}${controller.replace('Controller', '')}`,
  });
  for (const operation of operationsOf(document)) operation.responses['default'] = REFUSED;
  return document;
}

const REFUSED = {
  description: 'A refusal',
  content: { [PROBLEM_TYPE]: { schema: { $ref: '#/components/schemas/Problem' } } },
};

const operationsOf = ({ paths }: OpenAPIObject) =>
  Object.values(paths).flatMap(({ get, post, put, patch, delete: remove }) =>
    [get, post, put, patch, remove].filter((operation) => operation !== undefined),
  );
