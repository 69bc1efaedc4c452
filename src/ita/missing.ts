/** What data are missing for a fuller analysis, in Thai, most important first. */
import { EIT_PARTS, type Framework, TOOLS, type ToolCode, type YearSummary } from '../model';
import type { Figures } from './figures';
import { missingData } from './phrases';

/** More missing codes than this are counted and not listed. */
const MANY = 12;

export function missingOf(framework: Framework, figures: Figures, years: readonly YearSummary[]): readonly string[] {
  return [
    ...totals(framework, figures),
    ...eitParts(framework, figures),
    ...TOOLS.flatMap((tool) => items(framework, figures, tool)),
    ...lastYear(years),
  ];
}

function totals(framework: Framework, figures: Figures): readonly string[] {
  const figure = (number: number) => figures.indicators.get(number)?.figure;
  const unknown = framework.indicators.filter(({ number }) => (figure(number)?.value ?? null) === null).map(({ number }) => number);
  const lines: string[] = unknown.length > 0 ? [missingData.indicators(unknown)] : [];
  for (const { number } of framework.indicators) {
    const { origin, value } = figure(number) ?? {};
    if (origin === 'inferred' && typeof value === 'number') lines.push(missingData.inferredIndicator(number, value));
  }
  for (const tool of TOOLS) if (figures.tools[tool].origin === 'published') lines.push(missingData.toolAsPublished(tool));
  if (figures.total.origin === 'published') lines.push(missingData.totalAsPublished);
  if (figures.total.value === null) lines.push(missingData.total);
  return lines;
}

/** The level condition of the five levels needs both respondent parts. */
function eitParts(framework: Framework, figures: Figures): readonly string[] {
  if (framework.levelScheme !== 'fiveLevels') return [];
  const parts = EIT_PARTS.map((part) => ({ part, figure: figures.parts[part] }));
  const unknown = parts.filter(({ figure }) => figure.value === null).map(({ part }) => part);
  const inferred = parts.flatMap(({ part, figure }) =>
    figure.origin === 'inferred' && figure.value !== null ? [missingData.inferredPart(part, figure.value)] : [],
  );
  return unknown.length > 0 ? [missingData.eitParts(unknown)] : inferred;
}

function items(framework: Framework, figures: Figures, tool: ToolCode): readonly string[] {
  const all = framework.items.filter((item) => item.tool === tool);
  const entered = (code: string): boolean => {
    const item = figures.items.get(code);
    return item !== undefined && item.inferred.length === 0 && Object.values(item.scores).every((score) => score !== null);
  };
  const lacking = all.filter((item) => !entered(item.code)).map((item) => item.code);
  const inferred = all.flatMap(({ code }) => {
    const item = figures.items.get(code);
    return item?.meanInferred && item.mean !== null ? [missingData.inferredItem(code, item.mean)] : [];
  });
  if (all.length === 0 || lacking.length === 0) return inferred;
  const partly = all.some(({ code }) => Object.values(figures.items.get(code)?.scores ?? {}).some((score) => score !== null));
  if (!partly) return [missingData.noItems(tool), ...inferred];
  const known = all.length - lacking.length;
  const line =
    lacking.length > MANY ? missingData.manyItems(tool, known, all.length) : missingData.someItems(tool, known, all.length, lacking);
  return [line, ...inferred];
}

function lastYear(years: readonly YearSummary[]): readonly string[] {
  const [now, before] = years;
  if (!now || before?.fiscalYear === now.fiscalYear - 1) return [];
  return [missingData.lastYear(now.fiscalYear - 1)];
}
