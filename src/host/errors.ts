/** Errors as Apps Script words them. They become errors of the script's own realm on their way out (strict.ts). */

/** What a service throws: name `Exception`, as people see it in the execution log. */
export class ServiceException extends Error {
  override readonly name = 'Exception';
}

/** A member that this host does not have. Never an accident to be caught: the add-on uses something nobody tests. */
export class NotImplemented extends Error {
  override readonly name = 'NotImplemented';
  constructor(member: string) {
    super(`NOT IMPLEMENTED ${member}`);
  }
}

/** A command's bad input: a sentence for people with its code. The command ends with exit code 2. */
export class InputError extends Error {
  override readonly name = 'InputError';
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const typeName = (value: unknown): string => {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return 'number[]';
  return typeof value === 'number' ? 'number' : typeof value === 'string' ? 'String' : typeof value === 'boolean' ? 'Boolean' : 'object';
};

/** “The parameters (…) don't match the method signature for …” */
export const mismatchOf = (method: string, parameters: readonly unknown[]): ServiceException =>
  new ServiceException(`The parameters (${parameters.map(typeName).join(',')}) don't match the method signature for ${method}.`);
