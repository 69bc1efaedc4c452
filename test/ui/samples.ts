/** Answers of a server for the page tests: one workbook with everything in it, also words that look like markup. */
import type { Answer, Notice } from '../../src/ui/contract';

export const EVIL = '<img src=x onerror="window.top.hacked=1"><script>window.top.hacked=1</script>';

export const fine = <T>(value: T, notices: readonly Notice[] = []): Answer<T> => ({ ok: true, value, notices });

export const finding = (more: Partial<Notice> = {}): Notice => ({
  severity: 'warn',
  code: 'R22',
  message: `${EVIL} https://www.${'verylongnameofanagency'.repeat(3)}.go.th/`,
  place: { sheet: 'ติดตามผล', cell: 'M4' },
  found: EVIL,
  expected: EVIL,
  fix: { id: 'fix1', label: EVIL },
  ...more,
});

const place = { sheet: 'คะแนนตัวชี้วัด', cell: 'D10' };
/** What a row is about, and who leads it. */
const about = { kind: EVIL, units: ['กองคลัง', EVIL] };
const conflict = {
  key: 'indicator:3',
  current: '',
  label: EVIL,
  candidates: [
    { value: '91.20', quote: EVIL, line: 1 },
    { value: '93.10', quote: 'x', line: 2 },
  ],
};
const check = {
  errors: 1,
  warnings: 1,
  notices: [finding({ severity: 'error' }), finding(), finding({ fix: { id: 'fix2', label: 'x' } })],
};
const bar = (number: number, value: number | null) => ({
  number,
  name: 'การปรับปรุงระบบการทำงานของหน่วยงาน',
  tool: 'EIT',
  value,
  text: String(value),
  below: value !== null && value < 85,
  previous: 80,
  change: '+1.00',
  estimated: number === 9,
  computed: number === 9,
  origin: EVIL,
  place,
});

export const SAMPLES = {
  getDashboard: fine({
    agency: EVIL,
    fiscalYear: 2568,
    total: '89.12',
    level: 'ผ่าน',
    provisional: true,
    why: EVIL,
    threshold: 85,
    parts: [{ code: 'IIT', name: 'IIT', text: '93.46', below: false, estimated: true, origin: EVIL, place }],
    bars: [bar(1, 96.65), bar(9, 77), bar(10, null)],
    changes: [EVIL, EVIL],
    missing: ['x'],
    coverage: { needed: 7, covered: 5 },
    steps: [
      { text: EVIL, state: 'done', call: 'setUpWorkbook', report: '', note: '', place: null },
      { text: 'ขั้นตอนที่ทำเอง', state: 'later', call: '', report: '', note: EVIL, place },
    ],
    stale: ['x'],
    origin: EVIL,
    years: {
      years: [2566, 2567, 2568],
      levels: ['ผ่าน', 'ผ่านดีเยี่ยม', 'ต้องปรับปรุงโดยด่วน'],
      rows: ['คะแนนภาพรวม', 'IIT'].map((label) => ({ label, values: ['100.00', '100.00', '100.00'], change: '−12.34' })),
      lines: [EVIL, EVIL],
    },
    lastMeasures: [{ label: EVIL, before: '77.00', now: '79.00', change: '+2.00', below: true, measures: [EVIL, EVIL], place }],
    differences: [{ label: EVIL, text: EVIL, place }],
  }),
  showCharts: fine({ sheet: EVIL }),
  closeYear: fine({ year: 2568 }),
  startYear: fine({ year: 2569, closed: 2568, copy: EVIL, kept: [EVIL], copiedFrom: 2568 }),
  findWay: fine({
    reachable: true,
    exact: true,
    why: EVIL,
    total: '90.00',
    level: 'ผ่านดี',
    sliders: { 'indicator:1': 90 },
    steps: [{ key: 'indicator:1', label: EVIL, from: '80.00', to: '90.00', gain: '5.00', place }],
  }),
  getWhatIf: fine({
    targets: [{ id: 't', label: '85' }],
    sliders: [
      { key: 'indicator:1', label: 'A', value: 80, weight: 0.5, editable: true },
      { key: 'indicator:2', label: 'B', value: 90, weight: 0.5, editable: true },
    ],
    parts: { EIT1: null, EIT2: null },
    levels: [],
    threshold: 85,
  }),
  tryScores: fine({ total: '90.00', level: 'ผ่านดี', why: '' }),
  getSetUp: fine({
    form: { name: EVIL, shortName: '', type: 'อบต.', district: '', province: 'กระบี่', website: '', fiscalYear: 2568 },
    types: ['อบต.'],
    provinces: ['กระบี่'],
    years: [2568],
    prepared: true,
  }),
  completeSetUp: fine({
    name: EVIL,
    province: 'กระบี่',
    district: '',
    elsewhere: [],
    districts: [],
    type: 'อบต.',
    shortName: EVIL,
    otherScheme: EVIL,
  }),
  setUp: fine({ headers: [EVIL], created: [EVIL], repaired: [] }),
  readImport: fine(
    {
      ticket: 'T',
      groups: [
        {
          title: EVIL,
          values: [
            { key: 'a', label: EVIL, value: '90', quote: EVIL, line: 1, certainty: 'sure', current: '', changes: true, offered: true },
          ],
        },
      ],
      conflicts: [conflict],
      measures: 2,
      advice: 1,
      rowsOffered: true,
      agencies: [],
      figures: [{ value: '90.00', quote: EVIL, line: 1 }],
      open: [{ title: EVIL, scores: [{ key: EVIL, label: EVIL }] }],
      questions: [],
      prepares: false,
      followUps: 0,
    },
    [finding()],
  ),
  applyImport: fine({ written: 2, rows: 0, canUndo: true }),
  getCheck: fine(check),
  applyFixes: fine({ ...check, notices: [] }),
  checkDocument: fine([{ rule: 'R01', title: EVIL, severity: 'error', quote: EVIL, message: EVIL, expected: EVIL, line: 3 }]),
  draftPlan: fine({
    added: [{ id: 'n', title: EVIL, ...about, place: null, cells: [{ column: EVIL, before: '', after: EVIL }] }],
    changed: [{ id: 'c', title: EVIL, ...about, place, cells: [{ column: EVIL, before: EVIL, after: '' }] }],
    kept: [{ id: 'k', title: EVIL, ...about, place, cells: [{ column: EVIL, before: EVIL, after: EVIL }] }],
    unchanged: 3,
    seen: 'x',
  }),
  getSteps: fine([{ text: EVIL, state: 'next', call: 'showReports', report: '', note: '', place: null }]),
  getLast: fine({ command: 'นำเข้าคะแนน' }),
  getPlanYears: fine({ years: [2568, 2569], current: 2569 }),
  choosePlanYear: fine({ planYear: 2568 }),
  getPlan: fine({
    added: 1,
    updated: 2,
    kept: 3,
    passed: 4,
    dismissed: [{ id: 'd', title: EVIL, ...about }],
    alternatives: [{ id: 'a', title: EVIL, ...about }],
    lastYear: Array.from({ length: 12 }, (_, index) => ({ id: `u${index}`, title: EVIL, ...about })),
    gaps: [{ ...finding(), id: 'g' }],
    accepted: [{ message: EVIL, reason: EVIL, place }],
  }),
  getUnitWork: fine({ units: ['กองคลัง'], tasks: [{ title: EVIL, steps: `${EVIL}\nx`, period: 'x', place }] }),
  getFollowUp: fine({
    round: 6,
    rows: 3,
    reported: 1,
    going: [{ measure: EVIL, title: EVIL, units: 'a', when: EVIL, overdue: false, place }],
    due: [{ measure: EVIL, title: EVIL, units: 'a\nb', when: EVIL, overdue: true, place }],
    notices: [finding()],
  }),
  openRound: fine({
    round: 6,
    rows: 3,
    reported: 1,
    going: [{ measure: EVIL, title: EVIL, units: 'a', when: EVIL, overdue: false, place }],
    due: [{ measure: EVIL, title: EVIL, units: 'a\nb', when: EVIL, overdue: false, place }],
    notices: [finding()],
  }),
  getReports: fine({
    kinds: [
      {
        kind: 'analysis',
        name: EVIL,
        title: EVIL,
        about: EVIL,
        layouts: ['L1', 'L5'],
        columns: [[{ heading: EVIL, width: 1 }], []],
        elements: [[{ element: EVIL, where: EVIL, missing: '' }], [{ element: EVIL, where: '', missing: EVIL }]],
        sections: [
          { id: 's', title: EVIL, usual: true },
          { id: 'u', title: EVIL, usual: false },
        ],
      },
    ],
    demanded: EVIL,
    made: [{ version: 1, title: EVIL, made: 'x', url: 'javascript:window.hacked=1', fileId: 'f', current: false, stale: EVIL }],
    digits: 'thai',
    wished: '',
    rounds: [6],
    logo: false,
  }),
  getPhotos: fine({ rows: [{ id: 'f-1', title: EVIL, photos: [] }], bytes: 2097152, perRow: 4, perRound: 12 }),
  addPhoto: fine({ rows: [{ id: 'f-1', title: EVIL, photos: [{ file: 'p', caption: EVIL }] }], bytes: 2097152, perRow: 4, perRound: 12 }),
  previewReport: fine({ html: `<p>preview</p>${EVIL}`, notices: [] }),
  goTo: fine(null),
  showPlan: null,
} as const;
