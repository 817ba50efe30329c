import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { BadEnvironment, Environment, parseEnvironment } from './environment.js';

describe('The environment', () => {
  it('needs nothing', () => {
    expect(parseEnvironment({})).toMatchObject({
      NODE_ENV: 'development',
      PORT: 5000,
      DB_TYPE: 'sqlite',
      DB_PATH: 'storage/attendance.sqlite',
      JWT_ACCESS_TOKEN_EXPIRES: 86_400,
      BCRYPT_ROUNDS: 12,
      MAX_FILE_SIZE_MB: 5,
      RATE_LIMIT_PER_MINUTE: 1200,
      CORS_ORIGINS: [],
      TRUST_PROXY: false,
    });
  });

  it('counts an empty variable as left out', () => {
    expect(parseEnvironment({ PORT: '', SMTP_SERVER: ' ' })).toMatchObject({
      PORT: 5000,
      SMTP_SERVER: undefined,
    });
  });

  it('keeps nothing it does not know', () => {
    expect(parseEnvironment({ AWS_SECRET: 'x' })).not.toHaveProperty('AWS_SECRET');
  });

  it('puts the SQLite file under UPLOAD_FOLDER unless told otherwise', () => {
    expect(parseEnvironment({ UPLOAD_FOLDER: '/data' }).DB_PATH).toBe('/data/attendance.sqlite');
    expect(parseEnvironment({ DB_PATH: '/db.sqlite' }).DB_PATH).toBe('/db.sqlite');
  });

  it.each([
    ['true', true],
    ['YES', true],
    ['1', true],
    ['false', false],
    ['no', false],
    ['0', false],
  ])('reads %s as a switch', (text, value) => {
    expect(parseEnvironment({ METRICS_ENABLED: text }).METRICS_ENABLED).toBe(value);
  });

  it.each([
    ['true', true],
    ['2', 2],
    ['10.0.0.1, 10.1.0.0/16', ['10.0.0.1', '10.1.0.0/16']],
    ['loopback', ['loopback']],
  ])('trusts the proxies of %s', (text, value) => {
    expect(parseEnvironment({ TRUST_PROXY: text }).TRUST_PROXY).toEqual(value);
  });

  it('reads a list of origins', () => {
    const text = 'https://a.example, http://localhost:3000';
    expect(parseEnvironment({ CORS_ORIGINS: text }).CORS_ORIGINS).toEqual([
      'https://a.example',
      'http://localhost:3000',
    ]);
  });

  it.each([
    ['PORT', '70000'],
    ['PORT', '80.5'],
    ['PORT', 'http'],
    ['NODE_ENV', 'prod'],
    ['DB_TYPE', 'postgres'],
    ['DB_NAME', 'a; DROP TABLE users'],
    ['JWT_SECRET_KEY', 'short'],
    ['SECRET_KEY', 'short'],
    ['ENCRYPTION_KEY', 'short'],
    ['BCRYPT_ROUNDS', '3'],
    ['FACE_RECOGNITION_THRESHOLD', '1.5'],
    ['MAX_FILE_SIZE_MB', '0'],
    ['ALLOWED_EXTENSIONS', 'jpg,svg'],
    ['CORS_ORIGINS', '*'],
    ['CORS_ORIGINS', 'https://*.example.com'],
    ['CORS_ORIGINS', 'https://a.example/path'],
    ['METRICS_ENABLED', 'maybe'],
    ['TRUST_PROXY', 'my proxy'],
    ['LOG_LEVEL', 'loud'],
    ['ADMIN_EMAIL', 'admin'],
  ])('refuses %s=%s, naming it and not the value', (name, value) => {
    const reading = () =>
      parseEnvironment({ ADMIN_PASSWORD: 'x', ADMIN_EMAIL: 'a@b.co', [name]: value });
    expect(reading).toThrow(BadEnvironment);
    expect(reading).toThrow(new RegExp(`^Bad environment: ${name} must be [^;]+\\.$`));
    expect(reading).not.toThrow(`"${value}"`);
  });

  it('names all that is wrong at once', () => {
    expect(() => parseEnvironment({ PORT: 'x', DB_TYPE: 'y', ADMIN_EMAIL: 'a@b.co' })).toThrow(
      /PORT .+; DB_TYPE .+; ADMIN_EMAIL and ADMIN_PASSWORD must be given together\.$/,
    );
  });
});

describe('.env.example', () => {
  const example = parseEnv(readFileSync('.env.example', 'utf8'));

  it('names every variable there is, and no other', () => {
    expect(Object.keys(example).sort()).toEqual(Object.keys(new Environment()).sort());
  });

  it('shows the default of each', () => {
    expect(parseEnvironment(example)).toEqual(parseEnvironment({}));
  });
});
