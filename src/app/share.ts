/** แบ่งปันรายงาน: addresses checked, people added and removed; a refusal of the domain in clear words. */
import type { Problem } from '../model';
import type { Access, Answer, ShareForm } from '../ui/contract';
import { answer, refuse, refuseWith } from './answers';
import type { Ports } from './ports';
import { say } from './texts';

/** Enough to catch a slip of the finger; whether the address exists only Google knows. */
const ADDRESS = /^[^\s@,;]+@[^\s@,;.]+(\.[^\s@,;.]+)+$/;

const addressesOf = (typed: string): readonly string[] => [...new Set(typed.split(/[\s,;]+/).filter((address) => address !== ''))];

const accessOf = (ports: Ports, fileId: string): readonly Access[] =>
  ports.sharing.list(fileId).map((permission) => ({ ...permission, removable: permission.role !== 'owner' }));

export const listAccess = (ports: Ports, fileId: string): Answer<readonly Access[]> => answer(accessOf(ports, fileId));

/** Adds all addresses, or none where one is no address; who could not be added is named. */
export function shareReport(ports: Ports, { fileId, addresses, role, notify, message }: ShareForm): Answer<readonly Access[]> {
  // The page offers no other, but a page can be forged.
  if (role !== 'reader' && role !== 'commenter') return refuseWith('SHARE_ROLE', 'roleUnknown');
  const asked = addressesOf(addresses);
  if (asked.length === 0) return refuseWith('NO_ADDRESS', 'noAddress');
  const bad = asked.filter((address) => !ADDRESS.test(address));
  if (bad.length > 0)
    return refuse(bad.map((address): Problem => ({ severity: 'error', code: 'ADDRESS', message: say('badAddress', { address }) })));
  const refused: Problem[] = [];
  for (const address of asked) {
    try {
      ports.sharing.add(fileId, { address, role }, { notify, text: message });
    } catch {
      refused.push({ severity: 'error', code: 'SHARE_REFUSED', message: say('shareRefused', { address }) });
    }
  }
  return refused.length === asked.length ? refuse(refused) : answer(accessOf(ports, fileId), refused);
}

export function removeAccess(ports: Ports, fileId: string, accessId: string): Answer<readonly Access[]> {
  ports.sharing.remove(fileId, accessId);
  return listAccess(ports, fileId);
}
