/** The globals of Apps Script that the host has. Everything else is a ReferenceError there as in a bare V8. */
import type { Execution } from '../execution';
import { Charts } from './charts';
import { Drive } from './drive';
import { HtmlService } from './html';
import { Console, Logger, ScriptApp, Session } from './script';
import { SpreadsheetApp } from './spreadsheetApp';
import { CacheService, LockService, PropertiesService } from './stores';
import { Utilities } from './utilities';

export function defineServices(execution: Execution): void {
  const services = {
    SpreadsheetApp: new SpreadsheetApp(execution),
    HtmlService: new HtmlService(execution),
    Utilities: new Utilities(execution),
    PropertiesService: new PropertiesService(execution),
    CacheService: new CacheService(execution),
    LockService: new LockService(execution),
    ScriptApp: new ScriptApp(execution),
    Session: new Session(execution),
    Logger: new Logger(execution),
    console: new Console(execution),
    Charts: new Charts(),
    Drive: new Drive(execution),
  };
  for (const [name, service] of Object.entries(services)) execution.realm.define(name, service);
}
