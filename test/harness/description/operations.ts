/** As much of a schema as hostile values are made by, and answers are compared with. */
export interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly nullable?: boolean;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
}

type Content = Readonly<Record<string, { schema?: Schema }>>;

/** An answer, or where it stands for all operations that share it. */
interface DescribedAnswer {
  readonly $ref?: string;
  readonly content?: Content;
}

type DescribedAnswers = Readonly<Record<string, DescribedAnswer>>;

interface Described {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { schema: Schema }>> };
  readonly responses: DescribedAnswers;
}

export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly responses: DescribedAnswers;
  };
}

/** Something the API can be asked, and what it takes. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  /** With `{name}` for its parameters. */
  readonly path: string;
  readonly query: readonly string[];
  /** The members of a JSON body; undefined where it takes none. */
  readonly members?: Readonly<Record<string, Schema>>;
  /** The names of the files of a form. */
  readonly files: readonly string[];
  /** By status, and `default` of refusals; JSON only. */
  readonly answers: Readonly<Record<string, Schema>>;
}

/** Refusals of what stands before the routes: no operation describes them. */
export const isBeforeRoutes = (code: unknown): boolean =>
  code === 'not_found' || code === 'method_not_allowed';

const METHODS = ['get', 'put', 'post', 'patch', 'delete'];
export const operationsOf = (description: Description): Operation[] =>
  Object.entries(description.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => method in item).map((method) =>
      operationOf(description, path, method, item[method]!),
    ),
  );

function operationOf(
  { components }: Description,
  path: string,
  method: string,
  { operationId: id, parameters = [], requestBody, responses }: Described,
): Operation {
  const query = parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
  const schemas = Object.values(requestBody?.content ?? {}).map(({ schema }) => schema);
  const answers = answersOf(responses, components.responses);
  if (schemas.length === 0) return { id, method, path, query, files: [], answers };
  const members = Object.assign(
    {},
    ...schemas.map((schema) => membersOf(schema, components.schemas)),
  ) as Record<string, Schema>;
  const files = Object.entries(members).filter(([, schema]) => isFile(schema));
  return { id, method, path, query, members, files: files.map(([name]) => name), answers };
}

function answersOf(own: DescribedAnswers, shared: DescribedAnswers): Record<string, Schema> {
  const described = Object.entries(own).flatMap(([status, answer]) => {
    const { content = {} } = (answer.$ref && shared[nameOf(answer.$ref)]) || answer;
    return Object.entries(content)
      .filter(([type]) => type.includes('json'))
      .map(([, { schema = {} }]) => [status, schema] as const);
  });
  return Object.fromEntries(described);
}

/** The last word of an address within the description. */
export const nameOf = ($ref: string): string => $ref.split('/').at(-1) ?? '';

function membersOf(
  schema: Schema,
  known: Readonly<Record<string, Schema>>,
): Record<string, Schema> {
  const named = schema.$ref && known[nameOf(schema.$ref)];
  const parts = [...(named ? [named] : []), ...(schema.allOf ?? []), ...(schema.oneOf ?? [])];
  return Object.assign(
    {},
    ...parts.map((part) => membersOf(part, known)),
    schema.properties,
  ) as Record<string, Schema>;
}

const isFile = ({ format, items }: Schema): boolean =>
  format === 'binary' || items?.format === 'binary';
