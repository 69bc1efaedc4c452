/** A report that exists already, held against the workbook: each finding quotes its passage and gives the expected value. */
import { useState } from 'preact/hooks';
import { DOCUMENT_FILES } from '../../model/limits';
import type { DocumentNotice, ImportSource } from '../contract';
import { bySeverity } from '../logic/notices';
import { Mark, Section } from '../parts/basic';
import { useDesk } from '../parts/desk';
import { GroupedList } from '../parts/grouped';
import { Finding, FoundExpected, WEIGHT_NAMES } from '../parts/notices';
import { Source } from '../parts/source';
import { t } from '../texts';

export function DocumentCheck() {
  const { run, server } = useDesk();
  const [findings, setFindings] = useState<readonly DocumentNotice[] | null>(null);
  const check = async (source: ImportSource) => {
    setFindings(null);
    setFindings(await run(() => server.call('checkDocument', source)));
  };
  return (
    <>
      <p class="hint">{t('check.documentLead')}</p>
      <Source words={t('check.documentRun')} paste={t('source.pasteDocument')} taken={DOCUMENT_FILES} sheets={false} onSource={check} />
      <div aria-live="polite">{findings !== null && <Findings findings={findings} />}</div>
    </>
  );
}

function Findings({ findings }: { readonly findings: readonly DocumentNotice[] }) {
  if (findings.length === 0) {
    return (
      <p class="told">
        <Mark kind="done" /> {t('check.documentClean')}
      </p>
    );
  }
  return (
    <>
      <p class="summary">{t('check.documentSummary', { count: findings.length })}</p>
      {bySeverity(findings).map((group) => (
        <Section key={group.weight} title={t('check.count', { name: t(WEIGHT_NAMES[group.weight]), count: group.members.length })}>
          <GroupedList
            rows={group.members}
            label={t(WEIGHT_NAMES[group.weight])}
            tell={(one) => ({ kind: one.title, units: [], words: `${one.message} ${one.quote}` })}
            row={(one) => (
              <Finding
                weight={one.severity}
                lead={
                  one.line > 0
                    ? `${t('common.line', { line: one.line })} · ${t('check.rule', { rule: one.rule })}`
                    : t('check.rule', { rule: one.rule })
                }
              >
                <p>{one.message}</p>
                {one.quote !== '' && <blockquote>{one.quote}</blockquote>}
                <FoundExpected found={null} expected={one.expected} />
              </Finding>
            )}
          />
        </Section>
      ))}
    </>
  );
}
