/** What every Apps Script object of this host is, and how its signatures are held against Google's. */

/** Extended by all services. `kind` is the class name in Google's reference; strict.ts offers a script only the methods metered under it. */
export abstract class Service {
  abstract readonly kind: string;
  /** Members that are values, not methods (enums). */
  readonly constants: Readonly<Record<string, unknown>> = {};
  toString(): string {
    return this.kind;
  }
}

/** A value of an Apps Script enum; compared by identity. */
export class EnumValue extends Service {
  constructor(
    readonly kind: string,
    private readonly text: string,
    private readonly place: number,
  ) {
    super();
  }
  override toString(): string {
    return this.text;
  }
  name(): string {
    return this.text;
  }
  ordinal(): number {
    return this.place;
  }
}

/** An enum as a constant of its service; asking for a value it does not have throws, like any other unknown member. */
export class EnumClass<Name extends string = string> extends Service {
  override readonly constants: Readonly<Record<Name, EnumValue>>;
  constructor(
    readonly kind: string,
    names: readonly Name[],
  ) {
    super();
    this.constants = Object.fromEntries(names.map((name, index) => [name, new EnumValue(kind, name, index)])) as Record<Name, EnumValue>;
  }
}

type Plain = string | number | boolean | bigint | null | undefined | Date;
/** Results: plain values keep their type; Google's objects are our own classes, known to the compiler elsewhere. */
type Result<R> = R extends Plain ? R : R extends Plain[] ? R : R extends Plain[][] ? R : unknown;
/** Parameters: an object of Google's becomes `never`, which any type of ours accepts. */
type Parameter<P> = P extends Plain | Plain[] | Plain[][] ? P : never;
type Parameters_<A extends unknown[]> = { [I in keyof A]: Parameter<A[I]> };

/** The signatures of some methods of a Google class, as far as they can be written without its other classes. */
export type Face<T, K extends keyof T> = {
  [P in K]: T[P] extends (...parameters: infer A) => infer R ? (...parameters: Parameters_<A>) => Result<R> : T[P];
};
