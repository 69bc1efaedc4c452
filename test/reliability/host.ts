import type { HostState } from '../../src/host/model';
import { type AddOn, addOn } from '../app/addOn';

/** The built add-on at a workbook that stands already. */
export function addOnOf(state: HostState): AddOn {
  const book = addOn();
  book.host.state = state;
  return book;
}
