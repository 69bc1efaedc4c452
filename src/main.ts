/** What Google calls, by name: triggers, menu commands, and the calls of the sidebars (ui/contract). Nothing else stands here. */

import * as app from './app';
import { addMenu, googlePorts } from './gas';
import { SHEET_NAMES } from './model';
import type { AgenciesView, Answer, Calls } from './ui/contract';

const ports = (): app.Ports => googlePorts(SHEET_NAMES);

/** A fault of ours: the raw words go to the log, people get a sentence with a code. */
function fault(error: unknown): Answer<never> {
  const code = Date.now().toString(36).toUpperCase();
  console.error(code, error instanceof Error ? (error.stack ?? error.message) : error);
  return app.refuseWith('FAULT', 'fault', { code });
}

function safely<T>(work: (ports: app.Ports) => Answer<T>): Answer<T> {
  try {
    return work(ports());
  } catch (error) {
    if (error instanceof app.ProtectedSheet) return app.refuseWith('PROTECTED', 'protectedSheet', { sheet: error.sheet });
    return fault(error);
  }
}

/** A menu command: its sidebar shows what was done; where nothing could be done a message says why, and the checker's sidebar opens. */
function command<T>(work: (ports: app.Ports) => Answer<T>, page: keyof typeof app.TITLES): Answer<T> {
  const result = safely(work);
  const { screen } = ports();
  if (result.ok) {
    screen.sidebar(page, app.TITLES[page]);
    return result;
  }
  const [first] = result.notices;
  screen.toast(result.notices.length > 1 ? app.say('stopped', { count: result.notices.length }) : (first?.message ?? ''), app.MENU_TITLE);
  if (result.notices.some(({ place }) => place !== null)) screen.sidebar('check', app.TITLES.check);
  return result;
}

const sidebar = (page: keyof typeof app.TITLES): void => ports().screen.sidebar(page, app.TITLES[page]);
const dialog = (page: keyof typeof app.TITLES, width: number, height: number): void =>
  ports().screen.dialog(page, app.TITLES[page], width, height);

export function onOpen(): void {
  addMenu(app.MENU_TITLE, app.MENU);
}

export function onInstall(): void {
  onOpen();
}

export const setUpWorkbook = (): void => dialog('setup', 560, 620);
export const showImport = (): void => dialog('import', 760, 640);
export const showReports = (): void => dialog('reports', 940, 680);
export const openFollowUp = (): void => sidebar('followUp');
export const showPlan = (): void => sidebar('plan');
export const showDashboard = (): void => sidebar('dashboard');
export const showHelp = (): void => sidebar('help');
export const undoLastCommand = (): void => {
  const wanted = safely(app.undoWanted);
  if (wanted.ok && !wanted.value) return;
  ports().screen.toast(app.undoSaid(wanted.ok ? safely(app.undoLast) : wanted), app.MENU_TITLE);
};
export const assessAgencies = (): Answer<AgenciesView> => {
  const done = safely(app.assessAgencies);
  ports().screen.toast(app.agenciesSaid(done), app.MENU_TITLE);
  return done;
};
export const checkWorkbook = () => command(app.runCheck, 'check');
export const analyzeScores = () => command(app.runAnalysis, 'dashboard');
/** The run without a look at it first, for commands; the menu shows what would be written. */
export const updatePlan = () => command(app.updatePlan, 'plan');

type Call<K extends keyof Calls> = (...args: Parameters<Calls[K]>) => ReturnType<Calls[K]>;

export const getSetUp: Call<'getSetUp'> = () => safely(app.getSetUp);
export const completeSetUp: Call<'completeSetUp'> = (form) => safely(() => app.completeSetUp(form));
export const setUp: Call<'setUp'> = (form) => safely((open) => app.setUp(open, form));
export const listSheets: Call<'listSheets'> = () => safely((open) => app.answer(open.workbook.tabs()));
export const getPdfReader: Call<'getPdfReader'> = () => safely((open) => app.answer(open.screen.piece('pdf')));
export const readImport: Call<'readImport'> = (source) => safely((open) => app.readImport(open, source));
export const applyImport: Call<'applyImport'> = (choice) => safely((open) => app.applyImport(open, choice));
export const undoImport: Call<'undoImport'> = () => safely(app.undoImport);
export const getLast: Call<'getLast'> = () => safely(app.getLast);
export const undoLast: Call<'undoLast'> = () => safely(app.undoLast);
export const runCheck: Call<'runCheck'> = () => safely(app.runCheck);
export const getCheck: Call<'getCheck'> = () => safely(app.getCheck);
export const applyFixes: Call<'applyFixes'> = (ids) => safely((open) => app.applyFixes(open, ids));
export const checkDocument: Call<'checkDocument'> = (source) => safely((open) => app.checkDocument(open, source));
export const runAnalysis: Call<'runAnalysis'> = () => safely(app.runAnalysis);
export const draftPlan: Call<'draftPlan'> = (restore, carry) => safely((open) => app.draftPlan(open, restore, carry));
export const runPlan: Call<'runPlan'> = (restore, carry, seen) => safely((open) => app.runPlan(open, restore, carry, seen));
export const getPlanYears: Call<'getPlanYears'> = () => safely(app.getPlanYears);
export const choosePlanYear: Call<'choosePlanYear'> = (year) => safely((open) => app.choosePlanYear(open, year));
export const acceptGap: Call<'acceptGap'> = (id, reason) => safely((open) => app.acceptGap(open, id, reason));
export const acceptGaps: Call<'acceptGaps'> = (ids, reason) => safely((open) => app.acceptGaps(open, ids, reason));
export const getPlan: Call<'getPlan'> = () => safely(app.getPlan);
export const keepMeasure: Call<'keepMeasure'> = () => safely(app.keepMeasure);
export const getFollowUp: Call<'getFollowUp'> = () => safely(app.getFollowUp);
export const openRound: Call<'openRound'> = (round) => safely((open) => app.openRound(open, round));
export const getUnitWork: Call<'getUnitWork'> = (unit) => safely((open) => app.unitWork(open, unit));
export const getDashboard: Call<'getDashboard'> = () => safely(app.getDashboard);
export const getSteps: Call<'getSteps'> = () => safely(app.getSteps);
export const getWhatIf: Call<'getWhatIf'> = () => safely(app.getWhatIf);
export const findWay: Call<'findWay'> = (target) => safely((open) => app.findWay(open, target));
export const tryScores: Call<'tryScores'> = (changes) => safely((open) => app.tryScores(open, changes));
export const closeYear: Call<'closeYear'> = () => safely(app.closeYear);
export const startYear: Call<'startYear'> = (year) => safely((open) => app.startYear(open, year));
export const showCharts: Call<'showCharts'> = () => safely(app.showCharts);
export const getReports: Call<'getReports'> = () => safely(app.getReports);
export const wishReport: Call<'wishReport'> = (kind) => safely((open) => app.wishReport(open, kind));
export const previewReport: Call<'previewReport'> = (choice) => safely((open) => app.previewReport(open, choice));
export const startReport: Call<'startReport'> = (choice) => safely((open) => app.startReport(open, choice));
export const continueReport: Call<'continueReport'> = (ticket, again) => safely((open) => app.continueReport(open, ticket, again));
export const getPhotos: Call<'getPhotos'> = (round) => safely((open) => app.getPhotos(open, round));
export const addPhoto: Call<'addPhoto'> = (form) => safely((open) => app.addPhoto(open, form));
export const removePhoto: Call<'removePhoto'> = (row, file) => safely((open) => app.removePhoto(open, row, file));
export const setLogo: Call<'setLogo'> = (base64) => safely((open) => app.setLogo(open, base64));
export const listAccess: Call<'listAccess'> = (fileId) => safely((open) => app.listAccess(open, fileId));
export const shareReport: Call<'shareReport'> = (form) => safely((open) => app.shareReport(open, form));
export const removeAccess: Call<'removeAccess'> = (fileId, accessId) => safely((open) => app.removeAccess(open, fileId, accessId));
export const downloadReport: Call<'downloadReport'> = (fileId, format) => safely((open) => app.downloadReport(open, fileId, format));
export const goTo: Call<'goTo'> = (place) => safely((open) => app.goTo(open, place));

/** The whole result as JSON, for use without a screen. */
export const getSummary = () => app.getSummary(ports());
