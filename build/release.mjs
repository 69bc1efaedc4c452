/** `npm run release [-- FOLDER]`: the ready bundle as one zip, for those who paste it into the script editor by hand. Written to out/ unless a folder is named. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import JSZip from 'jszip';
import { build, ROOT } from './build.mjs';

/** The same bundle gives the same zip. */
const DATE = new Date('2020-01-01T00:00:00Z');

const STEPS = `สมุดงานคะแนน ITA ฉบับ {version} สำหรับวางลงในตัวแก้ไขสคริปต์ด้วยมือ

1. เปิด Google ชีตที่จะใช้ แล้วเลือกเมนู ส่วนขยาย > Apps Script
2. ในตัวแก้ไข เปิด การตั้งค่าโปรเจ็กต์ แล้วทำเครื่องหมาย “แสดงไฟล์ Manifest appsscript.json ในตัวแก้ไข”
3. เปิดไฟล์ appsscript.json ในตัวแก้ไข ลบของเดิมทั้งหมด แล้ววางเนื้อหาของไฟล์ appsscript.json ในชุดนี้
4. เปิดไฟล์ Code.gs ลบของเดิมทั้งหมด แล้ววางเนื้อหาของไฟล์ Code.js ในชุดนี้
5. ไฟล์ .html แต่ละไฟล์ในชุดนี้: กด + > HTML ตั้งชื่อเดียวกัน (ไม่ต้องพิมพ์ .html) ลบของเดิม แล้ววางเนื้อหา
6. กดบันทึก แล้วกลับไปโหลดหน้า Google ชีตใหม่ เมนู ITA จะปรากฏ ครั้งแรกที่ใช้ Google จะถามสิทธิ์สามข้อ คือ
   ชีตที่เปิดอยู่ แถบด้านข้างของส่วนเสริม และไฟล์ที่ส่วนเสริมสร้างเอง

ผู้ที่ใช้ Node.js ได้ ติดตั้งด้วยคำสั่งเดียวตาม docs/google-sheet.md แทนการวางด้วยมือ
สัญญาอนุญาตของทุกส่วนอยู่ใน notices.html
`;

/** @returns {Promise<string>} the path of the zip */
export async function release(folder = join(ROOT, 'out')) {
  await build();
  const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  const dist = join(ROOT, 'build/dist');
  const names = (await readdir(dist)).filter((name) => /\.(js|html|json)$/.test(name)).sort();
  const zip = new JSZip();
  zip.file('อ่านก่อนติดตั้ง.txt', `\uFEFF${STEPS.replace('{version}', version).replace(/\n/g, '\r\n')}`, { date: DATE });
  for (const name of names) zip.file(name, await readFile(join(dist, name)), { date: DATE });
  await mkdir(folder, { recursive: true });
  const path = join(folder, `ita-workbook-${version}.zip`);
  await writeFile(path, await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' }));
  return path;
}

if (process.argv[1] === import.meta.filename) process.stdout.write(`${await release(process.argv[2])}\n`);
