/**
 * Every sentence and heading the reports print, by key. Words in braces are filled from the workbook's cells, never typed here.
 * An agency replaces any of them by a phrase of the same key in คลังมาตรการ.
 */

import { PAPER_SENTENCES } from './papers';

/** The assessment's official name. */
export const OFFICIAL_NAME = 'การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ';
/** The same in the lines in which covers and titles set it. */
export const OFFICIAL_LINES = 'การประเมินคุณธรรมและความโปร่งใส\nในการดำเนินงานของหน่วยงานภาครัฐ';
export const ENGLISH_NAME = 'Integrity and Transparency Assessment : ITA';

export const SENTENCES = {
  ...PAPER_SENTENCES,
  // Titles
  'title.analysis': 'รายงานการวิเคราะห์ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. {year}',
  'title.measures': 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ปีงบประมาณ พ.ศ. {planYear}',
  'title.short': 'รายงานการวิเคราะห์ผลการประเมิน ITA และมาตรการ ประจำปีงบประมาณ พ.ศ. {planYear}',
  'title.document': 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน พร้อมผลการวิเคราะห์ ประจำปีงบประมาณ พ.ศ. {planYear}',
  'title.items': 'รายงานการวิเคราะห์ผลการประเมิน ITA รายข้อ ประจำปีงบประมาณ พ.ศ. {year}',
  'title.progress': 'รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ปีงบประมาณ พ.ศ. {planYear} รอบ {round} เดือน',
  'title.summary': 'สรุปผลการประเมิน ITA สำหรับผู้บริหาร ประจำปีงบประมาณ พ.ศ. {year}',

  // Cover lines
  'cover.analysis': 'รายงานการวิเคราะห์ผล\n{official}',
  'cover.year': 'ประจำปีงบประมาณ พ.ศ. {year}',
  'cover.planYear': 'ประจำปีงบประมาณ พ.ศ. {planYear}',
  'cover.and': 'และ',
  'cover.plan': 'แนวทางและมาตรการขับเคลื่อน\nคุณธรรมและความโปร่งใสในหน่วยงาน',
  'cover.of': 'ของ',
  'cover.progress': 'รายงานผลการดำเนินการตามมาตรการ\nส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
  'cover.round': 'รอบ {round} เดือน',

  // Headings
  'heading.contents': 'สารบัญ',
  'heading.result': 'ผลการประเมินของหน่วยงาน',
  'heading.scores': 'สรุปผลการประเมินรายตัวชี้วัด ประจำปีงบประมาณ พ.ศ. {year}',
  'heading.analysis': 'การวิเคราะห์ผลการประเมิน ITA ของ{agency} ประจำปีงบประมาณ พ.ศ. {year}',
  'heading.plan': 'การนำผลการวิเคราะห์ไปสู่การปรับปรุง หรือพัฒนาองค์กร หรือรักษาระดับ',
  'heading.planTitle': 'แนวทางและมาตรการขับเคลื่อนคุณธรรมและความโปร่งใสในหน่วยงาน ปีงบประมาณ พ.ศ. {planYear}',
  'heading.suggestions': 'ข้อเสนอแนะในการพัฒนาคุณธรรมและความโปร่งใส สำหรับปีงบประมาณ พ.ศ. {planYear}',
  'heading.overall': 'ผลการประเมินในภาพรวม',
  'heading.overallHistory': 'ผลการประเมินในภาพรวมย้อนหลัง',
  'heading.tools': 'ผลการประเมินรายเครื่องมือ',
  'heading.toolsHistory': 'ผลการประเมินรายเครื่องมือย้อนหลัง',
  'heading.indicator': 'ตัวชี้วัดที่ {n} {name} ได้คะแนน {score}',
  'heading.indicatorUnknown': 'ตัวชี้วัดที่ {n} {name}',
  'heading.oitPoints': 'ข้อเสนอแนะสำหรับการประเมินตามแบบวัด OIT',
  'heading.limitations': 'ข้อจำกัดของหน่วยงานและข้อเสนอแนะต่อการประเมิน',
  'heading.item': 'การวิเคราะห์ประเด็นการประเมิน ข้อ {code} {wording}',
  'heading.below': 'เรื่องที่ต้องเร่งปรับปรุง',
  'heading.changes': 'การเปลี่ยนแปลงจากปีที่ผ่านมา',
  'heading.next': 'กำหนดการถัดไป',
  'heading.decisions': 'เรื่องที่ขอให้ผู้บริหารพิจารณา',
  'heading.progress': 'สรุปสถานะการดำเนินการ',

  // The year's result (T1–T4)
  'result.total': 'ผล{official} ({english}) ประจำปีงบประมาณ พ.ศ. {year} {agency}ได้คะแนนภาพรวม {total} คะแนน',
  'result.gotTotal': '{agency}ได้คะแนนภาพรวม {total} คะแนน',
  'result.noTotal': 'ผล{official} ({english}) ประจำปีงบประมาณ พ.ศ. {year} {agency}ยังไม่มีคะแนนภาพรวม เนื่องจากข้อมูลคะแนนยังไม่ครบ',
  'result.level': ' อยู่ในระดับ{level}',
  'result.provisional': ' (ระดับเบื้องต้น)',
  'result.reached': ' และบรรลุค่าเป้าหมายตามแผนแม่บทภายใต้ยุทธศาสตร์ชาติ ประเด็นการต่อต้านการทุจริตและประพฤติมิชอบ',
  'result.missed': ' แต่ยังไม่บรรลุค่าเป้าหมายตามแผนแม่บทภายใต้ยุทธศาสตร์ชาติ ประเด็นการต่อต้านการทุจริตและประพฤติมิชอบ',
  'result.partsBelow': ' ทั้งนี้ ส่วนที่ได้คะแนนต่ำกว่าเกณฑ์ {threshold} คะแนน ได้แก่ {parts}',
  'result.why': 'เหตุผลของระดับข้างต้น คือ {why}',
  'result.figures': ' รายละเอียดแสดงใน',
  'result.short': 'ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. {year} {agency}ได้คะแนนภาพรวม {total} คะแนน อยู่ในระดับ{level}{provisional}',
  'result.announced': 'สำนักงาน ป.ป.ช. ได้ประกาศผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. {year}{by}{on} {agency}มีผลการประเมินดังนี้',
  'result.announcedBy': ' ตาม{title}',
  'result.announcedOn': ' เมื่อวันที่ {date}',
  'result.tookPart': '{agency}เข้ารับ{official} ({english}) ประจำปีงบประมาณ พ.ศ. {year}',
  'result.nacc': ' โดยคณะกรรมการ ป.ป.ช. เห็นชอบผลการประเมินแล้วในการประชุมครั้งที่ {meeting}{on}',
  'result.committee': 'คณะกรรมการขับเคลื่อน ITA ของ{agency}{order} ได้พิจารณาผลการประเมินแล้ว ',
  'result.order': ' ตามคำสั่ง{agency} ที่ {number}{on}',
  'result.orderOn': ' ลงวันที่ {date}',
  'result.legacy': ' (เมื่อเทียบเกณฑ์เดิมอยู่ในระดับ {legacy})',
  'result.got': '{agency}ได้คะแนนภาพรวม {total} คะแนน ระดับผลการประเมิน “{level}”{provisional}',
  'result.detail': ' มีคะแนนรายตัวชี้วัดตาม',

  // Figures and tables
  'figure.totalBar': 'คะแนนภาพรวม',
  'figure.gains': 'ตัวชี้วัดที่เพิ่มคะแนนภาพรวมได้มากที่สุด ปีงบประมาณ พ.ศ. {year}',
  'figure.gains.alt': 'แผนภูมิแท่งคะแนนภาพรวมที่เพิ่มได้เมื่อได้คะแนนเต็ม เรียงจากมากไปน้อย: {list}',
  'figure.bars': 'คะแนนรายตัวชี้วัดประจำปีงบประมาณ พ.ศ. {year}',
  'figure.bars.alt': 'แผนภูมิแท่งคะแนนรายตัวชี้วัด พร้อมเส้นเกณฑ์ {threshold}: {list}',
  'figure.history': 'คะแนนภาพรวมย้อนหลัง',
  'figure.history.alt': 'แผนภูมิเส้นคะแนนภาพรวมรายปี พร้อมเส้นเกณฑ์ {threshold}: {list}',
  'figure.tools': 'คะแนนภาพรวมและคะแนนรายเครื่องมือประจำปีงบประมาณ พ.ศ. {year}',
  'figure.tools.alt': 'แผนภูมิแท่งคะแนนภาพรวมและคะแนนรายเครื่องมือ พร้อมเส้นเกณฑ์ {threshold}: {list}',
  'figure.toolsHistory': 'คะแนนรายเครื่องมือย้อนหลัง',
  'figure.toolsHistory.alt': 'แผนภูมิเส้นคะแนนรายเครื่องมือเป็นรายปี พร้อมเส้นเกณฑ์ {threshold}: {list}',
  'figure.words': 'ผลคะแนน ได้แก่',
  'table.scores': 'คะแนนรายตัวชี้วัดจำแนกตามเครื่องมือ ปีงบประมาณ พ.ศ. {year}',
  'table.scoresPlain': 'คะแนนรายตัวชี้วัด ปีงบประมาณ พ.ศ. {year}',
  'table.plan': 'มาตรการประจำปีงบประมาณ พ.ศ. {planYear}',
  'see.below': ' ดังนี้',
  'see.figures': 'ตามที่แสดงใน',
  'see.scores': 'คะแนนรายตัวชี้วัดแสดงใน',
  'see.bars': 'คะแนนรายตัวชี้วัดเทียบกับเกณฑ์ {threshold} คะแนน แสดงใน',
  'see.gains': 'ตัวชี้วัดที่ทำให้คะแนนภาพรวมเพิ่มขึ้นได้มากที่สุดเมื่อได้คะแนนเต็ม แสดงใน',
  'see.history': 'คะแนนภาพรวมเทียบกับปีก่อนแสดงใน',
  'see.plan': 'มาตรการที่กำหนดไว้สำหรับปีงบประมาณ พ.ศ. {planYear} แสดงใน',

  'scores.gap': '-{gap}',
  'scores.tool': 'คะแนน {tool}',
  'scores.total': 'คะแนนภาพรวม',

  // Indicators (T5, T6)
  'analysis.lead': 'เมื่อนำคะแนนใน{table} มาพิจารณาแยกตามเครื่องมือและตัวชี้วัด พบจุดแข็งและเรื่องที่ต้องพัฒนาดังต่อไปนี้',
  'analysis.leadPlain': 'เมื่อนำคะแนนมาพิจารณาแยกตามเครื่องมือและตัวชี้วัด พบจุดแข็งและเรื่องที่ต้องพัฒนาดังต่อไปนี้',
  'indicator.label': 'ตัวชี้วัดที่ {n} {name}',
  'indicator.score': ' ได้ {score} คะแนน',
  'indicator.unknown': ' ยังไม่มีข้อมูลคะแนน',
  'indicator.got': ' ได้คะแนน',
  'indicator.above': ' สูงกว่าเกณฑ์ {threshold} คะแนน',
  'indicator.exact': ' ไม่ต่ำกว่าเกณฑ์ {threshold} คะแนน',
  'indicator.below': ' ต่ำกว่าเกณฑ์ {threshold} คะแนน',
  'indicator.definition': ' ตัวชี้วัดนี้วัด{definition}',
  'indicator.topics': ' รวม {count} ประเด็น ได้แก่ {names}',
  'indicator.link': ' จากผลคะแนน {agency}',
  'indicator.strengthLabel': 'มีจุดแข็ง',
  'indicator.weaknessLabel': 'จุดอ่อนหรือข้อบกพร่องที่ต้องพัฒนา',
  'indicator.keep': ' ทั้งนี้ ควรรักษามาตรฐานนี้ไว้อย่างต่อเนื่อง',
  'indicator.advice': ' ข้อเสนอแนะ คือ {advice}',
  'indicator.assessor': ' ผู้ประเมินเสนอแนะว่า {text}{codes}',
  'indicator.codes': ' (ข้อ {codes})',
  'indicator.analysisLabel': 'ผลการวิเคราะห์/ข้อเสนอแนะ',
  'claim.highest': 'เป็นตัวชี้วัดที่ได้คะแนนสูงที่สุด',
  'claim.highestShared': 'เป็นหนึ่งในตัวชี้วัดที่ได้คะแนนสูงที่สุด',
  'claim.lowest': 'เป็นตัวชี้วัดที่ได้คะแนนต่ำที่สุด',
  'claim.lowestShared': 'เป็นหนึ่งในตัวชี้วัดที่ได้คะแนนต่ำที่สุด',
  'claim.up': 'เพิ่มขึ้นกว่าปีที่ผ่านมา {change} คะแนน',
  'claim.down': 'ลดลงกว่าปีที่ผ่านมา {change} คะแนน',
  'claim.same': 'เท่ากับปีที่ผ่านมา',

  // OIT points without score (T11, T15)
  'oit.lead': 'รายการข้อมูลที่ไม่ได้คะแนนหรือผู้ประเมินให้แก้ไข มีดังนี้',
  'oit.subIndicator': 'ตัวชี้วัดย่อย {name}',
  'oit.item': 'ประเด็น {name} ประจำปี พ.ศ. {dataYear}',
  'oit.general': 'ก่อนเผยแพร่ข้อมูลทุกรายการ ควรตรวจองค์ประกอบให้ครบตามคู่มือของปีนั้น และทดลองเปิดลิงก์จากภายนอกหน่วยงาน',
  'oit.fact': 'ข้อเท็จจริงพบว่า ในปีงบประมาณ พ.ศ. {year} ข้อนี้{score}{reason}',
  'oit.unknown': 'ผู้ประเมินให้ปรับปรุง',
  'oit.noScore': 'ไม่ได้คะแนน',
  'oit.score': 'ได้ {score} คะแนน',
  'oit.reason': ' เนื่องจาก{reason}',

  // Issues of the short report (T7)
  'issues.lead': 'จากผลคะแนน {tool} มีเรื่องที่ควรปรับปรุงหรือพัฒนา ดังนี้',
  'issues.keepLead': 'จากผลคะแนน {tool} มีเรื่องที่ควรรักษาระดับ ดังนี้',
  'issues.none': 'ทุกตัวชี้วัดของ {tool} ได้คะแนนเต็ม จึงควรรักษามาตรฐานไว้',
  'issues.unknown': 'ยังไม่มีข้อมูลคะแนนของ {tool}',
  'issues.tableLead': 'ผลการวิเคราะห์แยกตามตัวชี้วัดมีดังนี้',

  // Assessor's recommendations (T13) of the item report
  'assessor.part': 'ผลการประเมินตามแบบวัด {tool} {agency}ได้ {score} คะแนน',
  'assessor.lead': ' ผู้ประเมินมีข้อเสนอแนะดังนี้',
  'assessor.eit': 'ผลการประเมินตามแบบวัด {tool} {agency}{scores}',
  'assessor.eitParts': 'ได้ {first} คะแนนในส่วนที่ 1 และ {second} คะแนนในส่วนที่ 2',
  'assessor.eitMean': 'ได้ {score} คะแนน',
  'assessor.eit1': 'ส่วนที่ 1 ประชาชนผู้ใช้บริการตอบด้วยตนเอง (EIT Public)',
  'assessor.eit2': 'ส่วนที่ 2 ผู้ประเมินเป็นผู้จัดเก็บข้อมูล (EIT Survey)',

  // Items (T9, T10, T12)
  'items.lead': 'คะแนนรายข้อวิเคราะห์แยกเป็น {count} ประเด็น ดังนี้',
  'items.leadOne': 'คะแนนรายข้อวิเคราะห์ได้ดังนี้',
  'items.none': 'ข้อที่มีคะแนนทั้ง {count} ข้อไม่ต่ำกว่าเกณฑ์ {threshold} คะแนน',
  'items.unknown': 'ไม่มีคะแนนรายข้อสำหรับการวิเคราะห์ จึงพิจารณาจากคะแนนรายตัวชี้วัดตามตารางข้างต้น',
  'items.other': 'ประเด็นอื่น',
  'item.factEit': 'ผลการประเมินข้อนี้ EIT Public ได้ {first} คะแนน และ EIT Survey ได้ {second} คะแนน',
  'item.factOne': 'ผลการประเมินข้อนี้ได้ {score} คะแนน',
  'item.factUnknown': 'ยังไม่มีข้อมูลคะแนนของข้อนี้ครบถ้วน',
  'item.bothAbove': ' ทั้งสองส่วนไม่ต่ำกว่าเกณฑ์ {threshold} คะแนน{found} ทั้งนี้ สามารถพัฒนาการดำเนินงาน{goal}เพื่อให้คะแนนสูงขึ้นต่อไป',
  'item.mixed': ' มีทั้งส่วนที่ไม่ต่ำกว่าเกณฑ์และส่วนที่ต่ำกว่าเกณฑ์ {threshold} คะแนน{found} จึงต้องปรับปรุงพัฒนาการดำเนินงาน{goal}เพื่อให้คะแนนทุกส่วนผ่านเกณฑ์',
  'item.bothBelow': ' ทั้งสองส่วนต่ำกว่าเกณฑ์ {threshold} คะแนน{found} จึงต้องปรับปรุงแก้ไขการดำเนินงาน{goal}เพื่อให้คะแนนผ่านเกณฑ์',
  'item.above': ' ไม่ต่ำกว่าเกณฑ์ {threshold} คะแนน{found} ทั้งนี้ สามารถพัฒนาการดำเนินงาน{goal}เพื่อให้คะแนนสูงขึ้นต่อไป',
  'item.below': ' ต่ำกว่าเกณฑ์ {threshold} คะแนน{found} จึงต้องปรับปรุงแก้ไขการดำเนินงาน{goal}เพื่อให้คะแนนผ่านเกณฑ์',
  'item.goal': 'โดย{goal} ',
  'item.found': ' โดยพบว่า{found}',
  'item.measure': 'จึงกำหนดให้{units} ดำเนินการตาม{measure} ในปีงบประมาณ พ.ศ. {planYear}',
  'item.another': 'และให้{units} ดำเนินการตาม{measure} ด้วย',
  'item.with': '{lead} ร่วมกับ{others}',
  'item.noMeasure': 'ยังไม่ได้กำหนดมาตรการสำหรับข้อนี้',

  // Implementation report (T14)
  'progress.intro':
    'จากผลการวิเคราะห์คะแนน ITA ประจำปีงบประมาณ พ.ศ. {year} {agency}ได้กำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใสไว้ และได้ขับเคลื่อนมาตรการเหล่านั้นในปีงบประมาณ พ.ศ. {planYear} ดังต่อไปนี้',
  'progress.range': 'รอบ {round} เดือน ({period})',
  'progress.none': 'ยังไม่ได้บันทึกผล',
  'progress.status': '{status} {count} รายการ',
  'progress.noMeasures': 'ยังไม่มีมาตรการที่ต้องรายงานผลในรอบนี้',
  'progress.action': '{action} ({status})',
  'progress.date': 'เมื่อวันที่ {date}',
  'progress.participants': 'ผู้เข้าร่วม {participants}',
  'photo.alt': 'ภาพถ่ายผลการดำเนินการ {subject}',
  'photo.missing': '(เปิดภาพถ่ายไม่ได้)',
  'progress.obstacle': 'ปัญหาและอุปสรรค {obstacle}',

  // The one-page summary
  'summary.below': 'ตัวชี้วัดที่ {n} {name} {score} คะแนน ยังขาดอีก {gap} คะแนนจึงจะถึงเกณฑ์',
  'summary.itemsBelow': 'ข้อที่มีคะแนนต่ำกว่าเกณฑ์ {threshold} คะแนน ได้แก่ {codes}',
  'summary.noneBelow': 'ไม่มีตัวชี้วัดที่คะแนนต่ำกว่าเกณฑ์ {threshold} คะแนน',
  'summary.up': 'ตัวชี้วัดที่ {n} {name} เพิ่มขึ้นกว่าปีที่ผ่านมา {change} คะแนน',
  'summary.down': 'ตัวชี้วัดที่ {n} {name} ลดลงกว่าปีที่ผ่านมา {change} คะแนน',
  'summary.totalUp': 'คะแนนภาพรวมเพิ่มขึ้นกว่าปีที่ผ่านมา {change} คะแนน',
  'summary.totalDown': 'คะแนนภาพรวมลดลงกว่าปีที่ผ่านมา {change} คะแนน',
  'summary.noChange': 'คะแนนทุกตัวชี้วัดที่เทียบได้เท่ากับปีที่ผ่านมา',
  'summary.noUnits': 'มอบหมายผู้รับผิดชอบมาตรการ “{measure}”',
  'summary.noMeasure': 'กำหนดมาตรการสำหรับตัวชี้วัดที่ {numbers}',
  'summary.moreUnits': 'มอบหมายผู้รับผิดชอบมาตรการอื่นอีก {count} รายการ',
  'summary.measures': 'พิจารณาแผนปีงบประมาณ พ.ศ. {planYear} ซึ่งมีมาตรการ {count} รายการ และมีผู้รับผิดชอบแล้ว {assigned} รายการ',
  'summary.noMeasures': 'จัดทำมาตรการสำหรับแผนปีงบประมาณ พ.ศ. {planYear} เพราะยังไม่มีมาตรการในแผน',
  'summary.nextDate': 'ติดตามผลรอบ {round} เดือน ภายในวันที่ {date}',
  'summary.allSet': 'กำกับติดตามให้ผู้รับผิดชอบดำเนินการตามแผนภายในเวลาที่กำหนด',

  // The plan
  'plan.none': 'ยังไม่มีมาตรการในแผน',
  'plan.otherTopic': 'มาตรการอื่น',
  'plan.indicators': ' (ตัวชี้วัดที่ {numbers})',
  'plan.codes': ' (ข้อ {codes})',
  'signature.date': 'วันที่ {date}',
  'mark.empty': '–',
  'mark.noUnits': '(ยังไม่ได้มอบหมาย)',
  'mark.noPeriod': '(ยังไม่ได้กำหนด)',
} as const satisfies Readonly<Record<string, string>>;

export type SentenceKey = keyof typeof SENTENCES;

/** Names of the parts and tools as sentences print them. */
