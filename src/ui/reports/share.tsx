/** แชร์ให้ผู้บริหาร: to whom, with which right, and who has access already. */
import { useState } from 'preact/hooks';
import type { Access, ShareForm } from '../contract';
import { splitAddresses } from '../logic/addresses';
import { Button, Confirm, Field, Section } from '../parts/basic';
import { useDesk } from '../parts/desk';
import { Loading, useLoaded } from '../parts/load';
import { t } from '../texts';

export interface Shared {
  readonly fileId: string;
  readonly title: string;
}

const ROLES = [
  { role: 'reader', name: 'share.reader' },
  { role: 'commenter', name: 'share.commenter' },
] as const;

const ROLE_NAMES = { owner: 'role.owner', writer: 'role.writer', commenter: 'role.commenter', reader: 'role.reader' } as const;

/** The Thai name of a role of Drive; a role that is no such word is shown as the server says it. */
function roleName(role: string): string {
  const known = Object.entries(ROLE_NAMES).find(([name]) => name === role);
  return known === undefined ? role : t(known[1]);
}

/** What stands below a person's name: the address and the right, as far as the name does not say them already. */
function hintOf({ name, address, role }: Access): string {
  if (name === '' && address === '') return '';
  return name === '' ? roleName(role) : `${address} · ${roleName(role)}`;
}

/** What is wrong with the addresses; undefined where they can be sent. */
function faultOf(addresses: string): string | undefined {
  const { good, bad } = splitAddresses(addresses);
  if (bad.length > 0) return t('share.bad', { list: bad.join(', ') });
  return good.length === 0 ? t('share.need') : undefined;
}

export function Share({ report, onBack }: { readonly report: Shared; readonly onBack: () => void }) {
  const { busy, run, server, tell, clear } = useDesk();
  const access = useLoaded<readonly Access[]>((asked) => asked.call('listAccess', report.fileId));
  const [form, setForm] = useState<ShareForm>({ fileId: report.fileId, addresses: '', role: 'reader', notify: true, message: '' });
  const [fault, setFault] = useState<string | undefined>(undefined);
  const put = (change: Partial<ShareForm>) => setForm((now) => ({ ...now, ...change }));
  const send = async () => {
    const wrong = faultOf(form.addresses);
    setFault(wrong);
    if (wrong !== undefined) return;
    const list = await run(() => server.call('shareReport', form));
    if (list === null) return;
    access.set(list);
    tell(t('share.done', { count: splitAddresses(form.addresses).good.length }));
    put({ addresses: '', message: '' });
  };
  const remove = async (one: Access) => {
    const list = await run(() => server.call('removeAccess', report.fileId, one.id));
    if (list === null) return;
    access.set(list);
    tell(t('share.removed'));
  };
  return (
    <div class="share">
      <h1>{t('share.title', { title: report.title })}</h1>
      <div class="columns">
        <div>
          <Field label={t('share.addresses')} hint={t('share.addressesHint')} fault={fault}>
            {({ id, describedBy, invalid }) => (
              <textarea
                id={id}
                rows={3}
                value={form.addresses}
                spellcheck={false}
                aria-describedby={describedBy}
                aria-invalid={invalid}
                onInput={(event) => put({ addresses: event.currentTarget.value })}
              />
            )}
          </Field>
          <fieldset>
            <legend>{t('share.role')}</legend>
            {ROLES.map((one) => (
              <label key={one.role} class="check">
                <input type="radio" name="role" checked={form.role === one.role} onChange={() => put({ role: one.role })} />
                <span>{t(one.name)}</span>
              </label>
            ))}
          </fieldset>
          <label class="check">
            <input type="checkbox" checked={form.notify} onChange={(event) => put({ notify: event.currentTarget.checked })} />
            <span>{t('share.notify')}</span>
          </label>
          {form.notify && (
            <Field label={t('share.message')}>
              {({ id }) => (
                <textarea
                  id={id}
                  rows={3}
                  maxLength={1000}
                  value={form.message}
                  onInput={(event) => put({ message: event.currentTarget.value })}
                />
              )}
            </Field>
          )}
        </div>
        <Section title={t('share.access')}>
          <Loading of={access}>
            {(list) => (
              <ul class="access">
                {list.length === 0 && <li>{t('common.none')}</li>}
                {list.map((one) => (
                  <li key={one.id}>
                    <span>
                      <strong>{one.name || one.address || roleName(one.role)}</strong>
                      <span class="hint">{hintOf(one)}</span>
                    </span>
                    {one.removable && (
                      <Confirm
                        busy={busy}
                        look="danger"
                        words={t('share.remove')}
                        label={t('share.removeFor', { name: one.name === '' ? one.address : one.name })}
                        ask={t('share.removeAsk', { name: one.name === '' ? one.address : one.name })}
                        onYes={() => void remove(one)}
                      />
                    )}
                  </li>
                ))}
              </ul>
            )}
          </Loading>
        </Section>
      </div>
      <div class="row end">
        <Button busy={busy} look="primary" onClick={() => void send()}>
          {t('share.send')}
        </Button>
        <Button
          busy={busy}
          onClick={() => {
            clear();
            onBack();
          }}
        >
          {t('share.back')}
        </Button>
      </div>
    </div>
  );
}
