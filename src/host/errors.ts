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

export const fail = (message: string): never => {
  throw new ServiceException(message);
};

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
