import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { dtoSeam } from './lint/dto-seam-rule.js';
import { walls } from './lint/walls-rule.js';

/** Folders beneath whose controllers DTOs are still spoken of; the list only shrinks. */
const SPEAKING_DTO = ['accounts/import'];

const engineRoom = {
  files: ['src/face/engine/**/*.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: '^(@nestjs/|typeorm|fastify)',
            message: 'The engine knows pictures and numbers, nothing of Nest, HTTP or tables.',
          },
        ],
      },
    ],
  },
};

/** Who may import from where outside of `src`, whose own table is lint/walls.js. */
const noImports = (files, regex, message, ignores = []) => ({
  files,
  ignores,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ regex, message }] }] },
});
const OUTSIDE = [
  noImports(['src/*.ts'], '/(test|demo|bench)/', 'The service knows nothing of what tries it.'),
  noImports(
    ['test/**/*.ts'],
    '^[./]+/(src|demo|bench)/',
    'Tests call the built server, and the harness serves demo and bench.',
    ['test/harness/programs/*.ts'],
  ),
  noImports(
    ['test/harness/programs/*.ts'],
    '^[./]+/(demo|bench)/',
    'The harness serves demo and bench.',
  ),
  noImports(
    ['demo/**/*.ts'],
    '^[./]+/(src|bench|test/(?!harness/))',
    'The demonstration uses the harness alone.',
  ),
  noImports(
    ['bench/**/*.ts'],
    '^[./]+/(demo|test/(?!harness/))',
    'Measurements use the harness and what they measure.',
  ),
  ...['kiosk', 'start', 'admin', 'me'].map((page, _i, pages) =>
    noImports(
      [`web/src/${page}/**/*.{ts,tsx}`],
      `^(../)+(src|${pages.filter((other) => other !== page).join('|')})/`,
      'A page knows the API by its client, and nothing of another page.',
    ),
  ),
  noImports(
    ['web/src/workspace/**/*.{ts,tsx}'],
    '^(../)+(src|kiosk|start|admin|me)/',
    'What signed-in pages share knows none of them.',
  ),
  noImports(
    ['web/src/{api,language,parts,session}/**/*.{ts,tsx}'],
    '^(../)+(src|kiosk|start|admin|me|workspace)/',
    'What pages share knows none of them.',
  ),
];

export default defineConfig(
  globalIgnores(['**/dist', 'coverage', 'storage']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: {
          allowDefaultProject: ['*.js', 'lint/*.js', 'scripts/*.js', 'src/link-pages/files/*.js'],
        },
      },
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
  {
    files: ['src/**/*.ts'],
    plugins: { house: { rules: { 'dto-seam': dtoSeam, walls } } },
    rules: { 'house/walls': 'error', 'house/dto-seam': ['error', SPEAKING_DTO] },
  },
  {
    // A spec may put real neighbours together.
    files: ['src/**/*.spec.ts'],
    rules: { 'house/walls': 'off' },
  },
  engineRoom,
  ...OUTSIDE,
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
    files: ['lint/walls.js'],
    rules: { 'max-lines': 'off' },
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
