import type { INestApplication, Type } from '@nestjs/common';
import { ModulesContainer, Reflector } from '@nestjs/core';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { Devices } from '../platform/access/devices.decorator.js';
import { Public } from '../platform/access/public.decorator.js';
import { version } from '../platform/config/version.js';
import { Problem } from '../platform/errors/problem.dto.js';
import { Roles } from '../platform/access/roles.decorator.js';
import { addExamples } from './examples.js';
import { operationName } from './operation-names.js';
import { contentOf, describeRefusals, ThrownRefusals, type Operation } from './refusals.js';

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
  ['Compatibility', 'Names that applications of before know'],
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
    .addApiKey(DEVICE_KEY, 'device')
    .addApiKey(PERSONAL_KEY, 'program')
    .addSecurityRequirements('bearer');
  for (const [name, description] of TAGS) about.addTag(name, description);

  const document = SwaggerModule.createDocument(app, about.build(), {
    extraModels: [Problem],
    operationIdFactory: operationName,
  });
  const { schemas = {}, responses = {} } = (document.components ??= {});
  addExamples(schemas);
  allowExtensions(schemas['Problem']);
  tellOfRecord(document);
  const open = operationsMarked(app, Public);
  const forDevices = operationsMarked(app, Devices);
  const forRoles = operationsMarked(app, Roles);
  const thrown = new ThrownRefusals();
  for (const [method, operation] of operationsOf(document)) {
    const { operationId } = operation;
    const isOpen = open.has(operationId);
    const isForDevices = forDevices.has(operationId);
    const isRead = method === 'get';
    operation.security = isOpen ? [] : credentialsFor(isRead, isForDevices);
    readJsonWithoutFiles(operation);
    const hasRoles = forRoles.has(operationId);
    describeRefusals(operation, { isOpen, isRead, hasRoles }, thrown, responses);
  }
  document.components.responses = inOrder(responses);
  return document;
}

const inOrder = <T>(things: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(things).sort(([one], [other]) => (one < other ? -1 : 1)));

const DEVICE_KEY = {
  type: 'apiKey',
  in: 'header',
  name: 'X-Device-Key',
  description: 'Of a device that an administrator admitted, for what it was admitted to',
} as const;

const PERSONAL_KEY = {
  type: 'apiKey',
  in: 'header',
  name: 'X-Api-Key',
  description: 'Of a person, for programs that read on their behalf',
} as const;

/** One of them, never two at once. */
const credentialsFor = (isRead: boolean, isForDevices: boolean): Record<string, string[]>[] => [
  { bearer: [] },
  ...(isRead ? [{ program: [] }] : []),
  ...(isForDevices ? [{ device: [] }] : []),
];

/** The platform's document of a refusal does not know what a day's record is. */
function tellOfRecord({ components }: OpenAPIObject): void {
  const problem = components?.schemas?.['Problem'];
  if (!problem || !('properties' in problem) || !problem.properties) return;
  problem.properties['record'] = {
    description: 'The day’s record as it is, when `code` is `already_marked`.',
    allOf: [{ $ref: '#/components/schemas/RecordDto' }],
  };
}

/** Files go into a form alone; the same without any may come as JSON. */
function readJsonWithoutFiles(operation: Operation): void {
  const { 'application/json': json, 'multipart/form-data': form } = contentOf(operation);
  const [fields] = form?.schema && 'allOf' in form.schema ? (form.schema.allOf ?? []) : [];
  if (json && fields) json.schema = fields;
}

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
        .map(([method]) => operationName(controller.name, method)),
    ),
  );
}

type AccessMark = typeof Public | typeof Devices | typeof Roles;

const isMarked = (reflector: Reflector, mark: AccessMark, handler: unknown, controller: Type) =>
  typeof handler === 'function' &&
  reflector.getAllAndOverride<unknown>(mark.KEY, [handler, controller]);

/** Members of a refusal's own, as RFC 9457 lets a problem have them. */
function allowExtensions(problem: object | undefined): void {
  if (problem) Object.assign(problem, { additionalProperties: true });
}

const operationsOf = ({ paths }: OpenAPIObject): [method: string, Operation][] =>
  Object.values(paths).flatMap(({ get, post, put, patch, delete: remove }) =>
    Object.entries({ get, post, put, patch, delete: remove }).flatMap(
      ([method, operation]): [string, Operation][] => (operation ? [[method, operation]] : []),
    ),
  );
