import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { plainToInstance } from 'class-transformer';
import { isEmail, isURL, validateSync } from 'class-validator';
import { PICTURE_EXTENSIONS } from '../pictures/picture-kind.js';
import { ListOf, OneOf, Proxies, Quantity, Switch, Text, WholeNumber } from './variable.js';

/** The boot cannot go on: a variable is missing or bad. Its message is one sentence for the operator. */
export class BadEnvironment extends Error {}

const isOrigin = (text: string): boolean =>
  /^https?:\/\//.test(text) &&
  isURL(text, { require_tld: false }) &&
  new URL(text).origin === text.toLowerCase();

/** More workers than this only compete for memory: each holds its own copy of the models. */
const MOST_WORKERS = 4;

const ENCRYPTION_KEY_FORMS = '32 bytes in base64 or hex, or a passphrase of at least 32 characters';

/** Every environment variable the service reads, checked once at boot. */
export class Environment {
  @OneOf('development', 'production', 'test')
  readonly NODE_ENV: 'development' | 'production' | 'test' = 'development';

  /** Processes that serve together on one port. */
  @WholeNumber(1, 64)
  readonly WORKERS: number = 1;

  @Text()
  readonly HOST: string = '0.0.0.0';

  /** 0 takes any free port. */
  @WholeNumber(0, 65_535)
  readonly PORT: number = 5000;

  @OneOf('sqlite', 'mysql', 'mariadb')
  readonly DB_TYPE: 'sqlite' | 'mysql' | 'mariadb' = 'sqlite';

  /** The SQLite file; left out, it lies in UPLOAD_FOLDER. */
  @Text()
  readonly DB_PATH!: string;

  @Text()
  readonly DB_HOST: string = '127.0.0.1';

  @WholeNumber(1, 65_535)
  readonly DB_PORT: number = 3306;

  @Text()
  readonly DB_USER: string = 'root';

  @Text()
  readonly DB_PASSWORD: string = '';

  @Text('a plain name of letters, digits and _', (text) => /^\w{1,64}$/.test(text))
  readonly DB_NAME: string = 'face_attendance_db';

  @WholeNumber(1, 200)
  readonly DB_POOL_SIZE: number = 10;

  /** Read through Secrets. */
  @Text('at least 32 characters long', (text) => text.length >= 32)
  readonly JWT_SECRET_KEY?: string;

  /** Seconds an access token lives. */
  @WholeNumber(60, 31_536_000)
  readonly JWT_ACCESS_TOKEN_EXPIRES: number = 86_400;

  /** Read through Secrets. */
  @Text('at least 32 characters long', (text) => text.length >= 32)
  readonly SECRET_KEY?: string;

  /** Read through Secrets. */
  @Text(ENCRYPTION_KEY_FORMS, (text) => text.length >= 32)
  readonly ENCRYPTION_KEY?: string;

  /** What takes its place soon; see keys:rotate. Read through Secrets. */
  @Text(ENCRYPTION_KEY_FORMS, (text) => text.length >= 32)
  readonly ENCRYPTION_KEY_NEXT?: string;

  /** The bcrypt cost: 2^n rounds. */
  @WholeNumber(4, 16)
  readonly BCRYPT_ROUNDS: number = 12;

  @OneOf('auto', 'onnx', 'tensorflow', 'wasm')
  readonly FACE_BACKEND: 'auto' | 'onnx' | 'tensorflow' | 'wasm' = 'auto';

  /** The network that describes faces: face-api, faceplugin, or the path of an ONNX file with its card beside it. */
  @Text()
  readonly FACE_EMBEDDER: string = 'faceplugin';

  /** Threads that run the face models in each process. Left out, the processes share the cores. */
  @WholeNumber(1, 64)
  readonly FACE_WORKERS!: number;

  /** Where templates are searched: in each process's memory, in MariaDB 11.7 or newer, or in Qdrant. */
  @OneOf('memory', 'mariadb', 'qdrant')
  readonly GALLERY: 'memory' | 'mariadb' | 'qdrant' = 'memory';

  @Text('an address such as http://127.0.0.1:6333', (text) => /^https?:\/\/\S+$/.test(text))
  readonly QDRANT_URL?: string;

  @Text()
  readonly QDRANT_API_KEY?: string;

  @Quantity(0, 1)
  readonly FACE_RECOGNITION_THRESHOLD: number = 0.6;

  @WholeNumber(1, 20)
  readonly MIN_FACE_IMAGES_FOR_ENROLLMENT: number = 5;

  @WholeNumber(1, 20)
  readonly MAX_FACE_IMAGES_FOR_ENROLLMENT: number = 7;

  /** Megabytes (2^20 bytes) of one uploaded file. */
  @Quantity(0.01, 100)
  readonly MAX_FILE_SIZE_MB: number = 5;

  /** Pictures, reports, made secrets and the SQLite file live under it. */
  @Text()
  readonly UPLOAD_FOLDER: string = './storage';

  /** Which kinds of picture are taken; told by their first bytes, whatever their names. */
  @ListOf(`a comma list of ${PICTURE_EXTENSIONS.join(', ')}`, (item) =>
    PICTURE_EXTENSIONS.includes(item.toLowerCase()),
  )
  readonly ALLOWED_EXTENSIONS: readonly string[] = PICTURE_EXTENSIONS.filter(
    (extension) => extension !== 'gif',
  );

  /** Left out, mail is logged and not sent. */
  @Text()
  readonly SMTP_SERVER?: string;

  @WholeNumber(1, 65_535)
  readonly SMTP_PORT: number = 587;

  @Text()
  readonly SMTP_USERNAME?: string;

  @Text()
  readonly SMTP_PASSWORD?: string;

  @Text()
  readonly MAIL_FROM: string = 'Face Attendance <no-reply@localhost>';

  /** Left out, jobs are kept in the database. */
  @Text('an address such as redis://127.0.0.1:6379/0', (text) => /^rediss?:\/\/\S+$/.test(text))
  readonly REDIS_URL?: string;

  /** Where links in mail lead: here, or to an application. Left out: the first of CORS_ORIGINS, else this server. */
  @Text('an origin such as https://attendance.example.com', isOrigin)
  readonly PUBLIC_URL?: string;

  @ListOf('a comma list of origins such as https://attendance.example.com, never *', isOrigin)
  readonly CORS_ORIGINS: readonly string[] = [];

  @OneOf('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent')
  readonly LOG_LEVEL: string = 'info';

  /** The log goes here too, a new file each day or 20 MB, 14 kept. */
  @Text()
  readonly LOG_FILE?: string;

  @Switch()
  readonly METRICS_ENABLED: boolean = false;

  /** A collector of OpenTelemetry; left out, nothing is traced. */
  @Text('an address such as http://127.0.0.1:4318', (text) =>
    isURL(text, { require_tld: false, require_protocol: true, protocols: ['http', 'https'] }),
  )
  readonly OTEL_EXPORTER_OTLP_ENDPOINT?: string;

  /** What the collector asks for, such as its key: `name=value` with commas between. */
  @Text('name=value with commas between', (text) => /^[\w-]+=[^,]*(,[\w-]+=[^,]*)*$/.test(text))
  readonly OTEL_EXPORTER_OTLP_HEADERS?: string;

  @Text()
  readonly OTEL_SERVICE_NAME: string = 'face-attendance';

  /** The share of requests that are traced. */
  @Quantity(0, 1)
  readonly OTEL_TRACES_SAMPLER_ARG: number = 1;

  /** Seconds a process that was told to stop goes on listening, not ready, so that a load balancer can notice. */
  @Quantity(0, 300)
  readonly SHUTDOWN_GRACE: number = 2;

  /** Requests one address may make in a minute; 0 counts none. */
  @WholeNumber(0, 1_000_000)
  readonly RATE_LIMIT_PER_MINUTE: number = 1200;

  /** Accounts that may be made from one address in an hour; 0 counts none. */
  @WholeNumber(0, 1_000_000)
  readonly REGISTRATIONS_PER_HOUR: number = 1000;

  @Proxies()
  readonly TRUST_PROXY: boolean | number | string[] = false;

  @Text('an e-mail address', (text) => isEmail(text))
  readonly ADMIN_EMAIL?: string;

  @Text()
  readonly ADMIN_PASSWORD?: string;
}

/** The process's own variables, over whatever `.env` adds. @throws BadEnvironment */
export function readEnvironment(): Environment {
  const file = existsSync('.env') ? parseEnv(readFileSync('.env', 'utf8')) : {};
  return parseEnvironment({ ...file, ...process.env });
}

/** An empty variable counts as left out. @throws BadEnvironment */
export function parseEnvironment(variables: Record<string, string | undefined>): Environment {
  const given = Object.fromEntries(
    Object.keys(new Environment())
      .filter((name) => variables[name]?.trim())
      .map((name) => [name, variables[name]]),
  );
  const environment = plainToInstance(
    Environment,
    {
      DB_PATH: join(given.UPLOAD_FOLDER ?? './storage', 'attendance.sqlite'),
      FACE_WORKERS: String(faceWorkersOf(Number(given.WORKERS ?? 1))),
      ...given,
    },
    { exposeDefaultValues: true },
  );
  const complaints = [
    ...validateSync(environment).flatMap(({ constraints }) => Object.values(constraints ?? {})),
    ...contradictions(environment),
  ];
  if (complaints.length > 0) throw new BadEnvironment(`Bad environment: ${complaints.join('; ')}.`);
  return environment;
}

/** @param processes how many there are, unless that is none */
const faceWorkersOf = (processes: number): number =>
  Math.max(1, Math.floor(Math.min(availableParallelism(), MOST_WORKERS) / processes) || 1);

/** What is wrong between variables that are each well-formed. */
function contradictions(environment: Environment): string[] {
  const { MIN_FACE_IMAGES_FOR_ENROLLMENT: least, MAX_FACE_IMAGES_FOR_ENROLLMENT: most } =
    environment;
  const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = environment;
  return [
    ...(least > most
      ? ['MAX_FACE_IMAGES_FOR_ENROLLMENT must not be less than MIN_FACE_IMAGES_FOR_ENROLLMENT']
      : []),
    ...((email === undefined) === (password === undefined)
      ? []
      : ['ADMIN_EMAIL and ADMIN_PASSWORD must be given together']),
    ...(environment.GALLERY === 'mariadb' && environment.DB_TYPE === 'sqlite'
      ? ['GALLERY=mariadb needs DB_TYPE=mariadb']
      : []),
    ...(environment.GALLERY === 'qdrant' && environment.QDRANT_URL === undefined
      ? ['GALLERY=qdrant needs QDRANT_URL']
      : []),
  ];
}
