/** The small services: cache, properties, lock, screen, clock, and the files inside an Office file. */
import type { ArchivePort, ClockPort, LockPort, PropertiesPort, ScreenPort, ShelfPort } from '../app/ports';

/** CacheService keeps at most 100 KB a key, and Thai takes three bytes a letter; an hour is enough to read a preview. */
const PIECE = 30_000;
const SECONDS = 3600;
/** How long a second writer waits for the first (milliseconds). */
const PATIENCE = 20_000;

export function shelfAdapter(): ShelfPort {
  return {
    put(key, text) {
      const pieces: Record<string, string> = { [key]: String(Math.ceil(text.length / PIECE)) };
      for (let index = 0; index * PIECE < text.length; index++) pieces[`${key}.${index}`] = text.slice(index * PIECE, (index + 1) * PIECE);
      CacheService.getUserCache().putAll(pieces, SECONDS);
    },
    take(key) {
      const cache = CacheService.getUserCache();
      const count = cache.get(key);
      if (count === null) return null;
      const keys = Array.from({ length: Number(count) }, (_, index) => `${key}.${index}`);
      const pieces = cache.getAll(keys);
      return keys.every((piece) => pieces[piece] !== undefined) ? keys.map((piece) => pieces[piece]).join('') : null;
    },
  };
}

export function propertiesAdapter(): PropertiesPort {
  const store = () => PropertiesService.getDocumentProperties();
  return {
    get: (key) => store().getProperty(key),
    set: (key, value) => {
      store().setProperty(key, value);
    },
  };
}

/** `unsaved`: whether writes wait to be applied when the lock opens. */
export function lockAdapter(unsaved: () => boolean): LockPort {
  return {
    run(work) {
      const lock = LockService.getDocumentLock();
      if (!lock.tryLock(PATIENCE)) return null;
      try {
        return work();
      } finally {
        if (unsaved()) SpreadsheetApp.flush();
        lock.releaseLock();
      }
    },
  };
}

export function screenAdapter(): ScreenPort {
  const page = (name: string, title: string) => HtmlService.createHtmlOutputFromFile(name).setTitle(title);
  return {
    toast: (message, title) => SpreadsheetApp.getActiveSpreadsheet().toast(message, title),
    confirm: (message, title) => {
      const ui = SpreadsheetApp.getUi();
      return ui.alert(title, message, ui.ButtonSet.YES_NO) === ui.Button.YES;
    },
    piece: (name) => HtmlService.createHtmlOutputFromFile(name).getContent(),
    sidebar: (name, title) => SpreadsheetApp.getUi().showSidebar(page(name, title)),
    dialog: (name, title, width, height) =>
      SpreadsheetApp.getUi().showModalDialog(page(name, title).setWidth(width).setHeight(height), title),
  };
}

export function clockAdapter(): ClockPort {
  const zone = () => Session.getScriptTimeZone();
  const format = (pattern: string) => Utilities.formatDate(new Date() as unknown as GoogleAppsScript.Base.Date, zone(), pattern);
  return { today: () => format('yyyy-MM-dd'), now: () => format("yyyy-MM-dd'T'HH:mm:ssXXX") };
}

export function archiveAdapter(): ArchivePort {
  const blob = (base64: string, mime: string) => Utilities.newBlob(Utilities.base64Decode(base64), mime);
  return {
    open: (base64) =>
      Utilities.unzip(blob(base64, 'application/zip'))
        .filter((file) => /\.(xml|rels)$/.test(file.getName() ?? ''))
        .map((file) => ({ name: file.getName() ?? '', text: file.getDataAsString('UTF-8') })),
    text: (base64) =>
      blob(base64, 'text/plain')
        .getDataAsString('UTF-8')
        .replace(/^\ufeff/, ''),
    bytes: (base64) => Utilities.base64Decode(base64),
    digest: (text) =>
      Utilities.base64EncodeWebSafe(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8)),
  };
}
