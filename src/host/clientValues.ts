/** Values between a page and the server, as google.script.run copies them. Source: developers.google.com/apps-script/guides/html/communication. */
import { ServiceException } from './errors';

/** What may cross: primitives, null, lists and plain objects; never dates, functions or loops. */
type Legal = string | number | boolean | null | Legal[] | { [key: string]: Legal };

const illegal = (what: string, path: string): never => {
  throw new ServiceException(`google.script.run: illegal value (${what}) at ${path}`);
};

/** A deep copy of a legal value; `undefined` becomes null; anything illegal throws, wherever it hides. */
export function copyForClient(value: unknown, path = 'value', above: readonly object[] = []): Legal {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : illegal(String(value), path);
  if (typeof value !== 'object') return illegal(typeof value, path);
  if (above.includes(value)) return illegal('cyclic object', path);
  const inside = [...above, value];
  if (Array.isArray(value)) return Array.from(value, (item, index) => copyForClient(item, `${path}[${index}]`, inside));
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  const parent: unknown = Object.getPrototypeOf(value);
  // A plain object of any realm: its prototype is an Object.prototype, which has none itself. A service's proxy has none at all.
  const plain = tag === 'Object' && parent !== null && Object.getPrototypeOf(parent) === null;
  if (!plain) return illegal(tag === 'Object' ? 'object of a class' : tag, path);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copyForClient(item, `${path}.${key}`, inside)]));
}
