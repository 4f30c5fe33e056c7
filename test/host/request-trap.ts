/** A call by which code of this extension host asked for something outside of it. */
export interface Request {
  readonly how: string;
  readonly what: string;
  readonly stack: string;
}

type Callable = (this: unknown, ...args: unknown[]) => unknown;

/** Records every request that is made in this extension host, by whomever, and lets it pass; `release` ends that. */
export function trapRequests(): { readonly requests: readonly Request[]; readonly release: () => void } {
  const requests: Request[] = [];
  const undo: (() => void)[] = [];
  for (const [how, holder, key] of ways()) {
    const original = holder[key];
    if (typeof original !== 'function') continue;
    const record = (args: unknown[]): void => {
      requests.push({ how, what: args.map(describe).join(' '), stack: new Error('asked here').stack ?? '' });
    };
    holder[key] = new Proxy(original as Callable, {
      apply: (target, self, args: unknown[]) => {
        record(args);
        return Reflect.apply(target, self, args);
      },
      construct: (target, args: unknown[]) => {
        record(args);
        return Reflect.construct(target, args) as object;
      },
    });
    undo.push(() => (holder[key] = original));
  }
  return { requests, release: () => undo.forEach((back) => back()) };
}

type Holder = Record<string, unknown>;

/** Everything by which JavaScript can ask: in a browser, and in Node below all its clients. */
function ways(): readonly (readonly [how: string, holder: Holder, key: string])[] {
  const global = globalThis as unknown as Holder;
  const found: (readonly [string, Holder, string])[] = [
    'fetch',
    'XMLHttpRequest',
    'WebSocket',
    'EventSource',
  ].map((name) => [name, global, name]);
  const { getBuiltinModule } = (global['process'] ?? {}) as { getBuiltinModule?: (name: string) => unknown };
  if (!getBuiltinModule) return found;
  const net = getBuiltinModule('node:net') as { Socket: { prototype: Holder } };
  const dgram = getBuiltinModule('node:dgram') as Holder;
  const dns = getBuiltinModule('node:dns') as Holder;
  const children = getBuiltinModule('node:child_process') as Holder;
  found.push(['connect', net.Socket.prototype, 'connect'], ['createSocket', dgram, 'createSocket']);
  found.push(['lookup', dns, 'lookup']);
  for (const name of ['spawn', 'spawnSync', 'exec', 'execFile', 'fork']) found.push([name, children, name]);
  return found;
}

function describe(value: unknown): string {
  try {
    return typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  } catch {
    return String(value);
  }
}
