import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Which rooms each room may enter, and then only by the front: `users/x.js`, never `users/dto/x.js`. */
const doors = {
  access: ['errors'],
  config: [],
  errors: [],
  http: ['access', 'config', 'errors'],
  database: ['config', 'errors'],
  settings: ['config', 'database', 'errors'],
  audit: ['access', 'database', 'http'],
  jobs: ['access', 'audit', 'config', 'database', 'errors', 'http', 'settings'],
  storage: ['access', 'config', 'errors', 'http'],
  idempotency: ['access', 'database', 'errors', 'http'],
  devices: ['access', 'audit', 'database', 'errors', 'http'],
  users: ['access', 'audit', 'config', 'database', 'errors', 'http', 'settings', 'storage'],
  departments: ['access', 'audit', 'config', 'database', 'errors', 'http', 'users'],
  notifications: [
    'access',
    'audit',
    'config',
    'database',
    'errors',
    'http',
    'jobs',
    'settings',
    'users',
  ],
  auth: [
    'access',
    'audit',
    'config',
    'database',
    'devices',
    'errors',
    'http',
    'notifications',
    'settings',
    'users',
  ],
  face: [
    'access',
    'audit',
    'config',
    'database',
    'errors',
    'http',
    'notifications',
    'settings',
    'storage',
    'users',
  ],
  calendar: [
    'access',
    'audit',
    'config',
    'database',
    'departments',
    'errors',
    'http',
    'settings',
    'users',
  ],
  attendance: [
    'access',
    'audit',
    'auth',
    'calendar',
    'config',
    'database',
    'departments',
    'devices',
    'errors',
    'face',
    'http',
    'idempotency',
    'jobs',
    'notifications',
    'settings',
    'storage',
    'users',
  ],
  reports: [
    'access',
    'attendance',
    'audit',
    'calendar',
    'config',
    'database',
    'departments',
    'errors',
    'http',
    'jobs',
    'notifications',
    'settings',
    'storage',
    'users',
  ],
  admin: [
    'access',
    'attendance',
    'audit',
    'auth',
    'calendar',
    'config',
    'database',
    'departments',
    'errors',
    'face',
    'http',
    'jobs',
    'notifications',
    'reports',
    'settings',
    'storage',
    'users',
  ],
  health: ['access', 'config', 'database', 'errors', 'face', 'http', 'storage'],
};

const rooms = Object.keys(doors).join('|');

const walls = Object.entries(doors).map(([room, open]) => ({
  files: [`src/${room}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(\\.\\./)+(?!(${open.join('|') || '-'})/[^/]+$)((${rooms})/|app\\.module|main)`,
            message: `${room}/ may import only from ${open.join('/, ') || 'no room'}.`,
          },
        ],
      },
    ],
  },
}));

const engineRoom = {
  files: ['src/face/engine/**/*.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: '^(\\.\\./|@nestjs/|typeorm|fastify)',
            message: 'The engine knows pictures and numbers, nothing of Nest, HTTP or tables.',
          },
        ],
      },
    ],
  },
};

export default defineConfig(
  globalIgnores(['dist', 'coverage', 'storage']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['*.js', 'scripts/*.js'] } },
    },
    rules: {
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      // A DTO is a shape, and a port's method may answer at once.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/require-await': 'off',
      complexity: ['error', 8],
    },
  },
  ...walls,
  engineRoom,
  {
    files: ['src/**/*.ts'],
    rules: {
      // One door to a transaction, so that every repository inside it joins it.
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.property.name='transaction']",
          message: 'Open transactions with Transactions.run().',
        },
      ],
    },
  },
  {
    files: ['**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { process: 'readonly', console: 'readonly' } },
  },
  {
    // They read answers over HTTP, and say what they expect of them.
    files: ['test/**/*.ts', 'demo/**/*.ts', '**/*.spec.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  prettier,
);
