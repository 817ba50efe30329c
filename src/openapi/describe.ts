import type { INestApplication, Type } from '@nestjs/common';
import { ModulesContainer, Reflector } from '@nestjs/core';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { Devices } from '../platform/access/devices.decorator.js';
import { Public } from '../platform/access/public.decorator.js';
import { version } from '../platform/config/version.js';
import { PROBLEM_TYPE } from '../platform/errors/problem.js';
import { Problem } from '../platform/errors/problem.dto.js';
import { addExamples } from './examples.js';

const TAGS: readonly [name: string, description: string][] = [
  ['Auth', 'Sign in, sessions, passwords'],
  ['Users', 'Profiles, settings, pictures'],
  ['Face', 'Enrolment, review and recognition of faces'],
  ['Attendance', 'Marks and corrections'],
  ['Reports', 'Figures by day, month and department; files of them'],
  ['Admin', 'Users, departments, devices, configuration, the activity log'],
  ['Webhooks', 'Other programs that are told what happens'],
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
    .setLicense('MIT', 'https://opensource.org/license/mit')
    .addServer('/', 'The service that shows this description')
    .addBearerAuth()
    .addApiKey({ type: 'apiKey', in: 'header', name: 'X-Device-Key' }, 'device')
    .addSecurityRequirements('bearer');
  for (const [name, description] of TAGS) about.addTag(name, description);

  const document = SwaggerModule.createDocument(app, about.build(), {
    extraModels: [Problem],
    operationIdFactory: operationId,
  });
  addExamples(document.components?.schemas ?? {});
  const open = operationsMarked(app, Public);
  const forDevices = operationsMarked(app, Devices);
  for (const operation of operationsOf(document)) {
    operation.responses['default'] = REFUSED;
    if (open.has(operation.operationId)) operation.security = [];
    if (forDevices.has(operation.operationId))
      operation.security = [{ bearer: [] }, { device: [] }];
  }
  return document;
}

/** Controllers whose operations are named after their room: generated clients know them by these names. */
const ROOM_OF: Readonly<Record<string, string>> = {
  MarkingController: 'Attendance',
  DailyController: 'Attendance',
  ExplainController: 'Attendance',
};

const operationId = (controller: string, method: string) =>
  `${method}${ROOM_OF[controller] ?? controller.replace('Controller', '')}`;

/** The ids of the operations with a mark. */
function operationsMarked(app: INestApplication, mark: AccessMark): Set<string | undefined> {
  const reflector = app.get(Reflector);
  const controllers = [...app.get(ModulesContainer).values()]
    .flatMap((module) => [...module.controllers.values()])
    .map(({ metatype }) => metatype as Type<object>);
  return new Set(
    controllers.flatMap((controller) =>
      Object.entries(Object.getOwnPropertyDescriptors(controller.prototype as object))
        .filter(([, { value }]) => isMarked(reflector, mark, value, controller))
        .map(([method]) => operationId(controller.name, method)),
    ),
  );
}

type AccessMark = typeof Public | typeof Devices;

const isMarked = (reflector: Reflector, mark: AccessMark, handler: unknown, controller: Type) =>
  typeof handler === 'function' &&
  reflector.getAllAndOverride<unknown>(mark.KEY, [handler, controller]);

const REFUSED = {
  description: 'A refusal',
  content: { [PROBLEM_TYPE]: { schema: { $ref: '#/components/schemas/Problem' } } },
};

const operationsOf = ({ paths }: OpenAPIObject) =>
  Object.values(paths).flatMap(({ get, post, put, patch, delete: remove }) =>
    [get, post, put, patch, remove].filter((operation) => operation !== undefined),
  );
