// The layer table of README.md, the house rules, and what keeps the core pure. test/boundaries.test.ts checks that they bite.
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What each folder of src may import besides itself. */
const LAYERS = {
  core: [],
  collections: ['core'],
  storage: ['core'],
  pdf: ['core'],
  components: ['core'],
  stores: ['core', 'storage', 'pdf'],
  wake: ['core', 'storage'],
  islands: ['core', 'stores'],
  layouts: ['core', 'components', 'wake'],
  pages: ['core', 'collections', 'components', 'layouts', 'islands', 'wake'],
  integrations: ['core', 'collections'],
};

const DEFAULT_EXPORT = { selector: 'ExportDefaultDeclaration', message: 'Export by name.' };

const TYPE_ASSERTION = {
  selector: 'TSAsExpression:not([typeAnnotation.typeName.name="const"]), TSTypeAssertion, TSNonNullExpression',
  message: 'Only src/core/ids.ts may assert a type. Check the value, or type it where it is made.',
};

const CLOCK = { message: 'Core takes the time as an argument.' };

/** What makes a result depend on when it was computed, or on luck. */
const IMPURE = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', ...CLOCK },
  { selector: 'CallExpression[callee.name="Date"]', ...CLOCK },
  { selector: 'MemberExpression[object.name="Date"][property.name="now"]', ...CLOCK },
  { selector: 'MemberExpression[object.name="Math"][property.name="random"]', message: 'Core takes new ids as arguments.' },
];

const IMPURE_GLOBALS = ['performance', 'crypto', 'globalThis'].map((name) => ({
  name,
  message: 'Core uses the language alone: take it as an argument.',
}));

function layerMessage(layer) {
  return `src/${layer} may import only: ${LAYERS[layer].join(', ') || 'itself'}.`;
}

/** Matches an import of a layer that is not in the list. */
function forbiddenImport(layer) {
  const others = Object.keys(LAYERS).filter((other) => other !== layer && !LAYERS[layer].includes(other));
  return `^(\\.{1,2}/|/src/)+(src/)?(${others.join('|')})(/|$)`;
}

/** `no-restricted-imports` sees neither `import()` nor `import('…').Type`; these selectors do. */
function restrictedSyntax(layer, ...bans) {
  const regex = forbiddenImport(layer).replaceAll('/', '\\u002F');
  const message = layerMessage(layer);
  const imports = ['ImportExpression', 'TSImportType'].map((node) => ({ selector: `${node}[source.value=/${regex}/]`, message }));
  return ['error', DEFAULT_EXPORT, ...imports, ...bans];
}

/** One block a layer: of two blocks with the same rule ESLint keeps only the later. */
function layerBlock(layer) {
  const isCore = layer === 'core';
  const packages = { regex: '^[^./]', message: 'src/core may import no package.' };
  const patterns = [{ regex: forbiddenImport(layer), message: layerMessage(layer) }, ...(isCore ? [packages] : [])];
  return {
    name: `layer/${layer}`,
    files: [`src/${layer}/**/*.{ts,tsx,astro}`, ...(layer === 'collections' ? ['src/content.config.ts'] : [])],
    rules: {
      'no-restricted-imports': ['error', { patterns }],
      'no-restricted-syntax': restrictedSyntax(layer, TYPE_ASSERTION, ...(isCore ? IMPURE : [])),
      'no-restricted-globals': isCore ? ['error', ...IMPURE_GLOBALS] : 'off',
    },
  };
}

const house = {
  name: 'house',
  linterOptions: { noInlineConfig: true },
  rules: {
    eqeqeq: 'error',
    'no-console': 'error',
    'max-lines': ['error', { max: 300 }],
    'max-lines-per-function': ['error', { max: 40 }],
    '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
  },
};

/** The rules that need types; .astro files have none here. */
const typed = {
  name: 'house/typed',
  files: ['src/**/*.{ts,tsx}'],
  ignores: ['src/**/*.d.ts', 'src/**/*.astro/*'],
  languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  rules: {
    '@typescript-eslint/await-thenable': 'error',
    '@typescript-eslint/no-floating-promises': 'error',
    '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
    '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  },
};

export default defineConfig(
  { ignores: ['dist/', 'dist-base/', '.astro/', 'coverage/', 'reports/', 'test-results/', 'content/', 'public/'] },
  ...tseslint.configs.recommended,
  ...astro.configs['flat/recommended'],
  house,
  typed,
  { name: 'house/long-functions', files: ['test/**', '**/*.astro', '**/*.astro/*'], rules: { 'max-lines-per-function': 'off' } },
  { name: 'house/scripts', files: ['scripts/**'], rules: { 'no-console': 'off' } },
  ...Object.keys(LAYERS).map(layerBlock),
  { name: 'core/ids', files: ['src/core/ids.ts'], rules: { 'no-restricted-syntax': restrictedSyntax('core', ...IMPURE) } },
  { name: 'declarations', files: ['src/**/*.d.ts'], rules: { 'no-restricted-syntax': 'off' } },
);
