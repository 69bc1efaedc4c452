/** The documents that scripts made: preview, download, and who may see them. */
import type { DocumentView } from '../../server/protocol';
import { documentPath } from '../server';
import { page } from '../store';
import { t, word } from '../texts';
import { moment } from '../when';

const who = ({ access }: DocumentView): string => {
  const others = access.filter(({ role }) => role !== 'owner');
  if (others.length === 0) return t('documents.owner');
  return others
    .map(({ emailAddress, domain, type, role }) => `${emailAddress ?? domain ?? type} (${word(`role.${role}`, role)})`)
    .join(', ');
};

export function Documents() {
  const overview = page.overview.value;
  const documents = overview?.documents ?? [];
  const pdf = overview?.pdf ?? false;
  return (
    <aside class="documents" aria-label={t('documents.title')}>
      <div class="surface-head">
        <h2>{t('documents.title')}</h2>
        <button
          type="button"
          class="close"
          aria-label={t('surface.close', { title: t('documents.title') })}
          onClick={() => {
            page.panel.value = null;
          }}
        >
          ✕
        </button>
      </div>
      {documents.length === 0 && <p class="none">{t('documents.none')}</p>}
      {documents.length > 0 && <p class="none">{t('folder.path', { folder: overview?.folder ?? '' })}</p>}
      <ul>
        {[...documents].reverse().map((document) => (
          <li key={document.id}>
            <strong>{document.name}</strong>
            <span>{t('documents.modified', { size: Math.ceil(document.bytes / 1024), when: moment(document.modified) })}</span>
            <span>{t('documents.access', { people: who(document) })}</span>
            {document.available ? (
              <div class="buttons">
                <button
                  type="button"
                  class="main"
                  onClick={() => {
                    page.preview.value = document.id;
                  }}
                >
                  {t('documents.preview')}
                </button>
                <a class="button" href={documentPath(document.id, 'docx')} download>
                  {t('documents.docx')}
                </a>
                {pdf && (
                  <a class="button" href={documentPath(document.id, 'pdf')} download>
                    {t('documents.pdf')}
                  </a>
                )}
              </div>
            ) : (
              <span>{t('documents.away')}</span>
            )}
          </li>
        ))}
      </ul>
    </aside>
  );
}
