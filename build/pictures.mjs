/**
 * Makes docs/pictures/*.png from the product itself: the studio with a sample of an invented agency, a sidebar, a page of a report, the page of many
 * agencies. Needs Chromium (CHROMIUM=/path, or /usr/bin/chromium). Run it after a change of looks, and look at what it made.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ROOT } from './build.mjs';
import { startStudio } from './studioProcess.mjs';

const OUT = join(ROOT, 'docs/pictures');
const SAMPLE = 'เทศบาลตำบลตัวอย่างพัฒนา';
const INDICATORS = 10;
const SIZE = { width: 1280, height: 800 };
const ZOOMS = 4;
/** The page that is shown, from 0: the table of scores. */
const REPORT_PAGE = 3;

/** Tables of an invented district over two years, the same at every run. */
function tables(folder) {
  let state = 7;
  const next = () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state / 2 ** 32;
  };
  const places = ['ดอนกลาง', 'ท่าน้อย', 'บางใหม่', 'โคกสูง', 'นาดี', 'หนองขาว', 'ป่าสัก', 'คลองใส'];
  return [2567, 2568].map((year) => {
    const heads = Array.from({ length: INDICATORS }, (_, index) => `ตัวชี้วัดที่ ${index + 1}`);
    const rows = ['สมมติเหนือ', 'สมมติใต้', 'สมมติกลาง', 'สมมติตะวันออก'].flatMap((district) =>
      places.map((place, index) => {
        const centre = 80 + next() * 14;
        const scores = heads.map(() => Math.min(100, centre + (next() - 0.5) * 16).toFixed(2));
        return [`${index % 3 === 0 ? 'เทศบาลตำบล' : 'องค์การบริหารส่วนตำบล'}${place}${district.slice(5)}`, district, 'สมมติ', ...scores].join(
          ',',
        );
      }),
    );
    const path = join(folder, `ตาราง ${year}.csv`);
    writeFileSync(path, [`ผลการประเมิน ITA ปีงบประมาณ พ.ศ. ${year}`, ['หน่วยงาน', 'อำเภอ', 'จังหวัด', ...heads].join(','), ...rows].join('\n'));
    return path;
  });
}

async function choose(page, entry) {
  await page.getByRole('menuitem', { name: 'ITA', exact: true }).click();
  await page.getByRole('menu', { name: 'ITA' }).getByRole('menuitem', { name: entry }).click();
  // A page of the same title may stand there already: the one that the command opens comes when it has run.
  await page.waitForTimeout(800);
  await page.locator('.progress:not(.on)').waitFor({ state: 'attached' });
  await page.waitForTimeout(500);
}

async function frameOf(page, title) {
  const frame = await (await page.locator(`iframe[title="${title}"]`).elementHandle()).contentFrame();
  await frame.locator('main').waitFor();
  await page.waitForTimeout(1500);
  return frame;
}

async function studioPictures(page, address) {
  await page.goto(address);
  await page.getByRole('button', { name: SAMPLE }).click();
  await page.getByRole('tab', { name: 'คะแนนตัวชี้วัด', exact: true }).click();
  await choose(page, 'วิเคราะห์คะแนน');
  await frameOf(page, 'ภาพรวม');
  await page.screenshot({ path: join(OUT, 'studio.png') });
  await page.locator('.sidebar').screenshot({ path: join(OUT, 'sidebar.png') });
  await page.locator('.sidebar .close').click();
  await choose(page, 'สร้างรายงาน');
  const dialog = await frameOf(page, 'สร้างรายงาน');
  await dialog.getByRole('button', { name: 'สร้างเอกสาร' }).click();
  await dialog.getByText('สร้างเอกสารเรียบร้อย').waitFor({ timeout: 120_000 });
  await dialog.getByRole('link', { name: 'เปิดเอกสาร' }).first().click();
  const paper = page.locator('.paper section.docx');
  await paper.first().waitFor({ timeout: 60_000 });
  await page.waitForTimeout(1500);
  // A whole page fits.
  for (let times = 0; times < ZOOMS; times += 1) await page.getByRole('button', { name: 'ย่อ', exact: true }).click();
  await page.locator('.preview select').selectOption({ index: REPORT_PAGE });
  await page.waitForTimeout(1000);
  // The paper is zoomed by a style: only the page itself knows where it stands.
  const clip = await paper.nth(REPORT_PAGE).evaluate((one) => {
    const { x, y, width, height } = one.getBoundingClientRect();
    return { x, y, width, height: Math.min(height, window.innerHeight - y) };
  });
  await page.screenshot({ path: join(OUT, 'report.png'), clip });
}

async function agenciesPicture(page, address, folder) {
  await page.goto(`${address}agencies`);
  await page.locator('.field-file').setInputFiles(tables(folder));
  await page.getByRole('button', { name: 'เริ่มคำนวณ' }).click();
  await page.getByRole('heading', { name: 'รายหน่วยงาน ปี 2568' }).waitFor({ timeout: 180_000 });
  await page.waitForTimeout(1000);
  await page.locator('.filters').scrollIntoViewIfNeeded();
  await page.locator('.filters').evaluate((one) => window.scrollTo(0, one.getBoundingClientRect().top + window.scrollY));
  await page.screenshot({ path: join(OUT, 'agencies.png') });
}

mkdirSync(OUT, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
const studio = await startStudio(folder);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
try {
  const page = await browser.newPage({ viewport: SIZE, deviceScaleFactor: 1.5, locale: 'th-TH', timezoneId: 'Asia/Bangkok' });
  page.setDefaultTimeout(60_000);
  await studioPictures(page, studio.address);
  await agenciesPicture(page, studio.address, folder);
} finally {
  await browser.close();
  await studio.stop();
  rmSync(folder, { recursive: true, force: true });
}
process.stdout.write(`${OUT}\n`);
