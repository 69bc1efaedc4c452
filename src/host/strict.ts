/** The strict face of a service: only metered methods exist; every other member throws `NOT IMPLEMENTED Class.method`. */
import { mismatchOf, NotImplemented } from './errors';
import { isMetered } from './meter';
import type { Realm } from './realm';
import type { Service } from './service';

/** Asked before each method runs; throws where the call is not allowed, not possible, or told to fail. What it returns runs once the method has. */
type Gate = (kind: string, method: string) => (() => void) | undefined;

/** Members that JavaScript itself looks for when it prints, awaits or converts a value. */
const SILENT = new Set<string>([
  'then',
  'toJSON',
  'constructor',
  'inspect',
  'valueOf',
  '$$typeof',
  'asymmetricMatch',
  'nodeType',
  'tagName',
]);

/** Objects on which a script sets values of its own (template variables). */
interface OpenObject {
  readonly variables: Record<string, unknown>;
}
const isOpen = (service: object): service is OpenObject => 'variables' in service;

export function strictProxy(gate: Gate): (service: Service, realm: Realm) => object {
  return (service, realm) => {
    const methods = new Map<string, unknown>();
    return new Proxy(Object.create(null) as object, {
      get(_, member) {
        if (typeof member === 'symbol') return member === Symbol.toPrimitive ? () => service.toString() : undefined;
        if (Object.hasOwn(service.constants, member)) return realm.toScript(service.constants[member]);
        if (member === 'toString') return () => service.toString();
        if (isMetered(service.kind, member)) {
          let method = methods.get(member);
          if (!method) {
            method = bind(service, member, realm, gate);
            methods.set(member, method);
          }
          return method;
        }
        if (isOpen(service) && Object.hasOwn(service.variables, member)) return service.variables[member];
        if (SILENT.has(member)) return undefined;
        throw realm.toScriptError(new NotImplemented(`${service.kind}.${member}`));
      },
      set(_, member, value) {
        if (!isOpen(service) || typeof member !== 'string')
          throw realm.toScriptError(new NotImplemented(`${service.kind}.${String(member)} =`));
        service.variables[member] = value;
        return true;
      },
      has: (_, member) => typeof member === 'string' && (isMetered(service.kind, member) || Object.hasOwn(service.constants, member)),
      ownKeys: () => [],
      deleteProperty: () => false,
      defineProperty: () => false,
    });
  };
}

const SERVICES =
  /^(?:SpreadsheetApp|HtmlService|Utilities|PropertiesService|CacheService|LockService|ScriptApp|Session|Charts|Drive|Logger|console)/;

/** A value of another type than the method works on: Google's words, not a fault of this host. Without parameters it is one. */
function wrongParameters(kind: string, name: string, parameters: readonly unknown[], error: TypeError): Error {
  if (parameters.length === 0) return error;
  return mismatchOf(`${SERVICES.test(kind) ? '' : 'SpreadsheetApp.'}${kind}.${name}`, parameters);
}

function bind(service: Service, name: string, realm: Realm, gate: Gate): (...parameters: unknown[]) => unknown {
  const method = (service as unknown as Record<string, unknown>)[name];
  if (typeof method !== 'function') throw new Error(`meter.ts names ${service.kind}.${name}, which the class does not have.`);
  return (...parameters) => {
    try {
      const answered = gate(service.kind, name);
      const result: unknown = method.apply(
        service,
        parameters.map((parameter) => realm.fromScript(parameter)),
      );
      answered?.();
      return realm.toScript(result);
    } catch (error) {
      throw realm.toScriptError(error instanceof TypeError ? wrongParameters(service.kind, name, parameters, error) : error);
    }
  };
}
