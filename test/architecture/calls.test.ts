/** The contract between client and server, held by the compiler. */
import { expect, test } from '@jest/globals';
import type * as main from '../../src/main';
import type { Calls, MenuCall } from '../../src/ui/contract';
import type { None } from '../builders';

/** What the contract or the menu names and main does not export. */
type Missing = None<Exclude<keyof Calls | MenuCall, keyof typeof main>>;
/** Every call is exported with the arguments and the answer that the contract names. */
type Server = { readonly [K in keyof Calls]: (typeof main)[K & keyof typeof main] };

test('main exports every call of the contract and every function of the menu', () => {
  const missing: Missing = [];
  const fits = (server: Server): Calls => server;
  expect(missing).toEqual([]);
  expect(typeof fits).toBe('function');
});
