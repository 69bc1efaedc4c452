/** One page about one agency, for the office that looks after many. */
import { frameworkFor } from '../ita';
import type { PlainAssessment } from '../ita/alone';
import type { DigitStyle } from '../model';
import {
  type Block,
  caption,
  finish,
  headRow,
  list,
  paragraph,
  type Report,
  type Section,
  sizeForOnePage,
  type TableRow,
  tableCell,
} from '../report';
import { formatScore, NONE, roundScore } from '../thai';
import { indicatorLabel } from './labels';
import type { AssessedRow } from './summarise';
import { t } from './texts';

/** Type of a brief is no larger, in points. */
const LARGEST = 15;

const scores = ({ indicators }: PlainAssessment): readonly Block[] => [
  { kind: 'caption', caption: caption('table', 'scores', t('caption.scores')) },
  {
    kind: 'table',
    id: 'scores',
    widths: [52, 14, 14, 14],
    header: [headRow([t('column.indicator'), t('column.tool'), t('column.score'), t('column.gap')])],
    rows: indicators.map(
      ({ number, name, tool, score, gap }): TableRow => ({
        cells: [
          tableCell([paragraph(`${number}. ${name}`, 'left')]),
          tableCell([paragraph(tool, 'center')]),
          tableCell([paragraph(formatScore(score), 'center')]),
          tableCell([paragraph(gap === null || gap === 0 ? NONE : formatScore(roundScore(gap)), 'center')]),
        ],
        keep: true,
      }),
    ),
  },
];

/** The page of one agency and year. `source` names the files it was made from. */
export function briefReport({ agency, district, province, result }: AssessedRow, source: string, digits: DigitStyle = 'thai'): Report {
  const { threshold } = frameworkFor(result.year);
  const below = result.indicators.filter((one) => one.below);
  const { next } = result;
  const place = [
    district === '' ? '' : `อำเภอ${district.replace(/^อำเภอ/, '')}`,
    province === '' ? '' : `จังหวัด${province.replace(/^จังหวัด/, '')}`,
  ];
  const scored = result.indicators.filter(({ score }) => score !== null).length;
  const lines = [
    ...(below.length > 0
      ? [
          t('brief.below', {
            threshold,
            list: below.map(({ number, name, score }) => `${number}. ${name} (${formatScore(score)})`).join(' '),
          }),
        ]
      : scored === result.indicators.length
        ? [t('brief.noneBelow', { threshold })]
        : scored > 0
          ? [t('brief.noneBelowOf', { threshold, scored })]
          : []),
    ...(next === null
      ? []
      : [
          t('brief.next', {
            level: next.level,
            steps: next.steps,
            points: formatScore(next.points),
            first: indicatorLabel(next.key, result.year),
            to: formatScore(next.to),
          }),
        ]),
    ...result.missing,
  ];
  const sections: readonly Section[] = [
    {
      orientation: 'portrait',
      blocks: [
        {
          kind: 'title',
          id: 'title',
          lines: [t('brief.title', { year: result.year }), agency, place.filter((part) => part !== '').join(' ')].filter(
            (line) => line !== '',
          ),
        },
        paragraph(
          result.total === null
            ? t('brief.noTotal', { missing: result.missing.join(' ') })
            : t('brief.result', { total: result.totalText, level: result.level, why: result.why }),
        ),
        ...scores(result),
        list('dash', lines),
        paragraph(t('brief.source', { source })),
      ],
    },
  ];
  return finish({
    title: `${t('brief.title', { year: result.year })} ${agency}`,
    agency,
    names: [agency],
    look: { digits, font: 'Sarabun', fontSize: Math.min(LARGEST, sizeForOnePage(sections)) },
    sections,
  });
}
