/** The whole result as plain JSON, for use without a screen: the shape of summary.json. */
import { type Assessment, type Figure, SHEET_IDS } from '../model';
import { formatScore, statements } from '../thai';
import { problemsOf } from './checkWorkbook';
import { assessOpened, openWorkbook } from './open';
import type { Ports } from './ports';

const scoreOf = ({ value }: Figure): number | null => value;

function assessmentSummary(assessment: Assessment) {
  const { total, tools, parts, level, legacyLevel, indicators, items, flags } = assessment;
  return {
    total: total.value,
    totalText: formatScore(total.value),
    level: { name: level.name, provisional: level.provisional, why: level.why },
    legacyLevel: legacyLevel?.name ?? null,
    tools: {
      IIT: scoreOf(tools.IIT),
      EIT: scoreOf(tools.EIT),
      EIT1: scoreOf(parts.EIT1),
      EIT2: scoreOf(parts.EIT2),
      OIT: scoreOf(tools.OIT),
    },
    indicators: indicators.map(({ number, name, tool, figure, class: scoreClass, previous, change }) => ({
      number,
      name,
      tool,
      score: figure.value,
      below: scoreClass === 'below',
      previous,
      change,
    })),
    items: items
      .filter(({ scores }) => Object.values(scores).some((score) => score !== null))
      .map(({ item, scores, class: scoreClass, inferred }) => ({
        code: item.code,
        indicator: item.indicator,
        scores,
        class: scoreClass,
        inferred,
      })),
    flags: flags.map(({ kind, code, part, score, gap }) => ({ kind, code, part: part ?? null, score, gap })),
  };
}

/** Everything known of the workbook as plain data, for summary.json. */
export function getSummary(ports: Ports) {
  const opened = openWorkbook(ports, SHEET_IDS);
  const { settings, measures, scores, history } = opened.model;
  return {
    agency: settings.agency.name,
    type: settings.agency.type,
    district: settings.agency.district,
    province: settings.agency.province,
    fiscalYear: settings.fiscalYear,
    planYear: settings.planYear,
    ...assessmentSummary(assessOpened(opened)),
    // As they stand in the cells, newest year first: what a command over many agencies reads.
    scoreSets: [scores, ...history].map((set) => ({
      fiscalYear: set.fiscalYear,
      scores: Object.fromEntries(set.scores.map(({ key, value }) => [key, value])),
      level: set.publishedLevel,
    })),
    plan: measures.map(({ id, indicators, items, title, units, period, status }) => ({
      id,
      indicators,
      items,
      measure: title,
      units: statements(units),
      period,
      status,
    })),
    problems: problemsOf(opened, ports.clock.today()).map(({ severity, code, sheet, cell, message, fix, accepted }) => ({
      severity,
      code,
      sheet: sheet ?? null,
      cell: cell ?? null,
      message,
      fix: fix ?? null,
      accepted: accepted ?? null,
    })),
  };
}
