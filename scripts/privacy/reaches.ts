import { parseSync, Visitor } from 'oxc-parser';

/** A place in a program from which it could reach out of the machine, or run what nobody has read. */
export interface Reach {
  /** UTF-16 offset. */
  readonly start: number;
  /** The name or the construct. */
  readonly what: string;
}

const words = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.split(' ')));

/** Names by which a program asks the network, starts programs or makes code of text, wherever they stand. */
const names = words(
  'fetch XMLHttpRequest WebSocket WebSocketStream WebTransport EventSource sendBeacon RTCPeerConnection',
  'BroadcastChannel Worker SharedWorker serviceWorker importScripts',
  'eval Function WebAssembly require createRequire getBuiltinModule dlopen mainModule',
  'child_process execFile execFileSync execSync spawn spawnSync caches FontFace',
  // A function's constructor makes functions of text.
  'constructor',
  // VS Code's own ways out: into a program, a page with scripts, an account, a model, another machine, the browser.
  'createTerminal executeTask ShellExecution ProcessExecution CustomExecution',
  'startDebugging DebugAdapterExecutable McpStdioServerDefinition McpHttpServerDefinition openExternal',
  'createWebviewPanel registerWebviewViewProvider registerCustomEditorProvider',
  'createTelemetryLogger asExternalUri getSession setKeysForSync',
  // Language models: to find one, to ask it, to have its provider count a text, to call the tools of others.
  'selectChatModels sendRequest countTokens computeEmbeddings invokeTool createChatParticipant',
  'registerLanguageModelChatProvider registerMcpServerDefinitionProvider',
);

/** Names that lead to all others: forbidden where they stand by themselves, without a dot before them. */
const globals = words(
  'globalThis self window global top parent frames document process navigator location Reflect Proxy module',
);

/**
 * The places in the JavaScript `code` that reach out. Every free name and every name behind a dot counts, whatever
 * it is applied to, for the way to it may be a long one. `module`s other than those in `allowed` may not be loaded.
 * @throws if `code` is no JavaScript.
 */
export function reaches(code: string, allowed: ReadonlySet<string>): readonly Reach[] {
  const { program, errors } = parseSync('bundle.cjs', code);
  if (errors[0]) throw new Error(`The bundle can't be read: ${errors[0].message}`);
  const found: Reach[] = [];
  const report = (start: number, what: string): void => void found.push({ start, what });
  /** Identifiers that are no references, or are judged with what they stand in. */
  const judged = new Set<number>();

  const loads = (start: number, how: string, module: Node | undefined): void => {
    const name = textOf(module);
    if (name === undefined || !allowed.has(name)) report(start, `${how} ${name ?? 'of a computed name'}`);
  };

  new Visitor({
    CallExpression({ start, callee, arguments: [first] }) {
      if (callee.type === 'Identifier' && callee.name === 'require') {
        judged.add(callee.start);
        loads(start, 'require', first);
      }
      if (callee.type === 'Identifier' && /^set(?:Timeout|Interval|Immediate)$/u.test(callee.name)) {
        if (
          first?.type === 'TemplateLiteral' ||
          first?.type === 'BinaryExpression' ||
          textOf(first) !== undefined
        ) {
          report(start, `${callee.name} of text`);
        }
      }
    },
    ImportExpression({ start, source }) {
      loads(start, 'import', source);
    },
    ImportDeclaration({ start, source }) {
      loads(start, 'import', source);
    },
    MemberExpression(member) {
      const name = nameOf(member);
      if (!member.computed) judged.add(member.property.start);
      if (name !== undefined && names.has(name)) report(member.start, name);
      const { object } = member;
      if (object.type === 'Identifier' && object.name === 'module' && name === 'exports')
        judged.add(object.start);
    },
    Property({ key, computed, shorthand }) {
      const name = key.type === 'Identifier' && !computed ? key.name : textOf(key);
      if (!shorthand && !computed) judged.add(key.start);
      if (name !== undefined && names.has(name)) {
        judged.add(key.start);
        report(key.start, name);
      }
    },
    MethodDefinition({ key, computed }) {
      if (!computed) judged.add(key.start);
    },
    PropertyDefinition({ key, computed }) {
      if (!computed) judged.add(key.start);
    },
    Identifier({ start, name }) {
      if (judged.has(start)) return;
      if (names.has(name) || globals.has(name)) report(start, name);
    },
  }).visit(program);
  return found.toSorted((a, b) => a.start - b.start);
}

/** As much of a node of the syntax tree as is looked at. */
interface Node {
  readonly type: string;
  readonly value?: unknown;
  readonly name?: unknown;
}

function textOf(node: Node | undefined): string | undefined {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type !== 'TemplateLiteral') return undefined;
  const { quasis = [] } = node as { quasis?: readonly { value: { cooked: string | null } }[] };
  return quasis.length === 1 ? (quasis[0]?.value.cooked ?? undefined) : undefined;
}

/** The name behind the dot, or the text in the brackets. */
function nameOf({ property, computed }: { property: Node; computed: boolean }): string | undefined {
  const name = computed ? textOf(property) : property.name;
  return typeof name === 'string' ? name : undefined;
}
