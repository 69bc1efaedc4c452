/** The globals of Apps Script that the host has. Everything else is a ReferenceError there as in a bare V8. */
import type { Execution, Objects } from '../execution';
import { Charts } from './charts';
import { Drive } from './drive';
import { HtmlService } from './html';
import { Range } from './range';
import { Console, Logger, ScriptApp, Session } from './script';
import { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';
import { SpreadsheetApp } from './spreadsheetApp';
import { CacheService, LockService, PropertiesService } from './stores';
import { Utilities } from './utilities';

export const objectsOf = (execution: () => Execution): Objects => ({
  range: (sheetId, area) => new Range(execution(), sheetId, area),
  sheet: (id) => new Sheet(execution(), id),
  spreadsheet: () => new Spreadsheet(execution()),
});

export function defineServices(execution: Execution): void {
  const services = {
    SpreadsheetApp: new SpreadsheetApp(execution),
    HtmlService: new HtmlService(execution),
    Utilities: new Utilities(execution),
    PropertiesService: new PropertiesService(execution),
    CacheService: new CacheService(execution),
    LockService: new LockService(execution),
    ScriptApp: new ScriptApp(),
    Session: new Session(execution),
    Logger: new Logger(execution),
    console: new Console(execution),
    Charts: new Charts(),
    Drive: new Drive(execution),
  };
  for (const [name, service] of Object.entries(services)) execution.realm.define(name, service);
}
