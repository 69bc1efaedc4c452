/** Runs functions of an Apps Script project: a fresh world per execution, the document model outlives it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from './errors';
import { execute } from './executeOnce';
import type { Menu } from './execution';
import type { HostState } from './model';
import { newState } from './newModel';
import type { CallOptions, CallResult, Project } from './project';
import { t } from './texts';

export interface HostOptions {
  /** A folder as `clasp push` takes it: Code.js, *.html, appsscript.json; a Code.js.map beside them is read for stacks. */
  readonly dist?: string;
  /** Instead of a folder: a project that was read before. */
  readonly project?: Project;
  /** Instead of both: the code and pages themselves (tests). */
  readonly code?: string;
  readonly html?: Readonly<Record<string, string>>;
  readonly scopes?: readonly string[];
  readonly timeZone?: string;
  readonly state?: HostState;
  /** Start of the virtual clock in milliseconds since 1970; the machine's time where absent. */
  readonly now?: number | (() => number);
  /** What google.script.run does with a promise: Google does not document it, so a client call that returns one fails; `wait` is the lenient guess. */
  readonly clientPromises?: 'refuse' | 'wait';
}

export interface Host {
  /** The document and stores: read it, change it (as a person would in the grid), replace it. */
  state: HostState;
  readonly project: Project;
  /** What the last `onOpen` added. */
  menus: readonly Menu[];
  /** Runs a function as a trigger, a menu or a test does; any own public function, any arguments. */
  call(name: string, args?: readonly unknown[], options?: CallOptions): Promise<CallResult>;
  /** Runs a function as a page does through google.script.run: legal values only, both ways. */
  run(name: string, args?: readonly unknown[], options?: CallOptions): Promise<CallResult>;
  /** The functions that a page or a menu can name. */
  functions(): readonly string[];
}

/** Reads a project folder; throws InputError where it is not one. */
export function readProject(folder: string): Project {
  if (!existsSync(join(folder, 'Code.js'))) throw new InputError('NO_BUNDLE', t('noBundle', { folder }));
  const manifest = JSON.parse(readFileSync(join(folder, 'appsscript.json'), 'utf8')) as { timeZone?: string; oauthScopes?: string[] };
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return {
    code: readFileSync(join(folder, 'Code.js'), 'utf8'),
    html: Object.fromEntries(pages.map((name) => [name.replace(/\.html$/, ''), readFileSync(join(folder, name), 'utf8')])),
    scopes: manifest.oauthScopes ?? [],
    timeZone: manifest.timeZone ?? 'Asia/Bangkok',
    map: existsSync(join(folder, 'Code.js.map')) ? join(folder, 'Code.js.map') : null,
  };
}

const DECLARED = /^(?:async )?function\*? ?([A-Za-z_$][\w$]*)\s*\(/gm;
const ASSIGNED = /^(?:var|let|const) ([A-Za-z_$][\w$]*) = (?:async )?(?:function\b|\([^()]*\) =>|[A-Za-z_$][\w$]* =>)/gm;

/** Own public functions of the code, in the forms that the V8 page of the guide says are found: at top level, at the start of a line, no trailing `_`. */
export function publicFunctions(code: string): string[] {
  const names = [...code.matchAll(DECLARED), ...code.matchAll(ASSIGNED)].map((found) => found[1] ?? '');
  return [...new Set(names)].filter((name) => !name.endsWith('_'));
}

/** Needs `dist`, `project` or `code`. */
export function createHost(options: HostOptions): Host {
  const inline: Project = {
    code: options.code ?? '',
    html: options.html ?? {},
    scopes: options.scopes ?? [],
    timeZone: options.timeZone ?? 'Asia/Bangkok',
    map: null,
  };
  const project = options.project ?? (options.dist === undefined ? inline : readProject(options.dist));
  const now = () => (typeof options.now === 'function' ? options.now() : (options.now ?? Date.now()));
  // A fixed clock still moves on from one execution to the next, as time does.
  let passed = 0;
  const names = publicFunctions(project.code);

  const start = async (client: boolean, name: string, args: readonly unknown[], callOptions: CallOptions): Promise<CallResult> => {
    const fixed = typeof options.now === 'number';
    const result = await execute({
      project,
      state: host.state,
      now: now() + (fixed ? passed : 0),
      name,
      known: names.includes(name),
      args,
      client,
      waitForPromise: !client || options.clientPromises === 'wait',
      ...callOptions,
    });
    passed += result.duration.virtual;
    if (name === 'onOpen' && !result.error) host.menus = result.menus;
    return result;
  };

  const host: Host = {
    state: options.state ?? newState(),
    project,
    menus: [],
    call: (name, args = [], callOptions = {}) => start(false, name, args, callOptions),
    run: (name, args = [], callOptions = {}) => start(true, name, args, callOptions),
    functions: () => names,
  };
  return host;
}
