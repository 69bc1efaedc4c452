/**
 * The order of children that the standard asks for, as data: every element that our documents write, with its children in their sequence.
 * Source: ECMA-376, 5th edition, part 1, annex A (wml.xsd, dml-wordprocessingDrawing.xsd, dml-picture.xsd, dml-main.xsd); names in braces are groups of
 * which any may stand in any order.
 */
import { parseXml, XmlElement } from '@rgrove/parse-xml';

const RUN_LEVEL = '{w:r w:hyperlink w:bookmarkStart w:bookmarkEnd}';
const BLOCK_LEVEL = '{w:p w:tbl w:bookmarkStart w:bookmarkEnd}';
const BORDERS = 'w:top w:left w:start w:bottom w:right w:end w:insideH w:insideV';

/** Leaves have no children: ''. */
export const SEQUENCES: Readonly<Record<string, string>> = {
  'w:document': 'w:background w:body',
  'w:body': `${BLOCK_LEVEL} w:sectPr`,
  'w:hdr': BLOCK_LEVEL,
  'w:p': `w:pPr ${RUN_LEVEL}`,
  'w:pPr':
    'w:pStyle w:keepNext w:keepLines w:pageBreakBefore w:framePr w:widowControl w:numPr w:suppressLineNumbers w:pBdr w:shd w:tabs w:suppressAutoHyphens ' +
    'w:kinsoku w:wordWrap w:overflowPunct w:topLinePunct w:autoSpaceDE w:autoSpaceDN w:bidi w:adjustRightInd w:snapToGrid w:spacing w:ind ' +
    'w:contextualSpacing w:mirrorIndents w:suppressOverlap w:jc w:textDirection w:textAlignment w:textboxTightWrap w:outlineLvl w:divId w:cnfStyle w:rPr ' +
    'w:sectPr w:pPrChange',
  'w:tabs': 'w:tab',
  'w:r': 'w:rPr {w:t w:tab w:br w:fldChar w:instrText w:drawing}',
  'w:rPr':
    'w:rStyle w:rFonts w:b w:bCs w:i w:iCs w:caps w:smallCaps w:strike w:dstrike w:outline w:shadow w:emboss w:imprint w:noProof w:snapToGrid w:vanish ' +
    'w:webHidden w:color w:spacing w:w w:kern w:position w:sz w:szCs w:highlight w:u w:effect w:bdr w:shd w:fitText w:vertAlign w:rtl w:cs w:em w:lang ' +
    'w:eastAsianLayout w:specVanish w:oMath',
  'w:hyperlink': RUN_LEVEL,
  'w:tbl': 'w:tblPr w:tblGrid w:tr',
  'w:tblPr':
    'w:tblStyle w:tblpPr w:tblOverlap w:bidiVisual w:tblStyleRowBandSize w:tblStyleColBandSize w:tblW w:jc w:tblCellSpacing w:tblInd w:tblBorders w:shd ' +
    'w:tblLayout w:tblCellMar w:tblLook w:tblCaption w:tblDescription',
  'w:tblBorders': BORDERS,
  'w:tblCellMar': BORDERS,
  'w:tblGrid': 'w:gridCol',
  'w:tr': 'w:tblPrEx w:trPr w:tc',
  'w:trPr':
    '{w:cnfStyle w:divId w:gridBefore w:gridAfter w:wBefore w:wAfter w:cantSplit w:trHeight w:tblHeader w:tblCellSpacing w:jc w:hidden}',
  'w:tc': `w:tcPr ${BLOCK_LEVEL}`,
  'w:tcPr':
    'w:cnfStyle w:tcW w:gridSpan w:hMerge w:vMerge w:tcBorders w:shd w:noWrap w:tcMar w:textDirection w:tcFitText w:vAlign w:hideMark w:headers',
  'w:sectPr':
    '{w:headerReference w:footerReference} w:footnotePr w:endnotePr w:type w:pgSz w:pgMar w:paperSrc w:pgBorders w:lnNumType w:pgNumType w:cols w:formProt ' +
    'w:vAlign w:noEndnote w:titlePg w:textDirection w:bidi w:rtlGutter w:docGrid w:printerSettings',
  'w:drawing': 'wp:inline',
  'wp:inline': 'wp:extent wp:effectExtent wp:docPr wp:cNvGraphicFramePr a:graphic',
  'wp:docPr': 'a:hlinkClick a:hlinkHover a:extLst',
  'wp:cNvGraphicFramePr': 'a:graphicFrameLocks a:extLst',
  'a:graphic': 'a:graphicData',
  'a:graphicData': 'pic:pic',
  'pic:pic': 'pic:nvPicPr pic:blipFill pic:spPr',
  'pic:nvPicPr': 'pic:cNvPr pic:cNvPicPr',
  'pic:cNvPicPr': 'a:picLocks',
  'pic:blipFill': 'a:blip a:srcRect a:tile a:stretch',
  'a:stretch': 'a:fillRect',
  'pic:spPr': 'a:xfrm a:custGeom a:prstGeom a:ln',
  'a:xfrm': 'a:off a:ext',
  'a:prstGeom': 'a:avLst',
  'w:styles': 'w:docDefaults w:latentStyles w:style',
  'w:docDefaults': 'w:rPrDefault w:pPrDefault',
  'w:rPrDefault': 'w:rPr',
  'w:pPrDefault': 'w:pPr',
  'w:style':
    'w:name w:aliases w:basedOn w:next w:link w:autoRedefine w:hidden w:uiPriority w:semiHidden w:unhideWhenUsed w:qFormat w:locked w:personal ' +
    'w:personalCompose w:personalReply w:rsid w:pPr w:rPr w:tblPr w:trPr w:tcPr w:tblStylePr',
  'w:settings': 'w:zoom w:defaultTabStop w:evenAndOddHeaders w:compat w:themeFontLang',
  'w:compat': 'w:compatSetting',
};

/** Elements that must not be empty of these. */
const NEEDED: Readonly<Record<string, string>> = { 'w:tc': 'w:p', 'w:tbl': 'w:tblGrid', 'w:style': 'w:name', 'wp:inline': 'wp:docPr' };

interface Slot {
  readonly names: readonly string[];
}

function slotsOf(sequence: string): readonly Slot[] {
  return [...sequence.matchAll(/\{([^}]*)\}|(\S+)/g)].map(([, group, name]) => ({ names: (group ?? name ?? '').split(' ') }));
}

const children = (element: XmlElement): readonly XmlElement[] =>
  element.children.filter((child): child is XmlElement => child instanceof XmlElement);

/** Every element: the faults of it and of what stands in it. */
function faultsIn(element: XmlElement): readonly string[] {
  const own = children(element).map(({ name }) => name);
  const slots = slotsOf(SEQUENCES[element.name] ?? '');
  const faults: string[] = [];
  let reached = 0;
  for (const name of own) {
    const at = slots.findIndex(({ names }) => names.includes(name));
    if (at < 0) faults.push(`${element.name}: no ${name} in it`);
    else if (at < reached) faults.push(`${element.name}: ${name} too late`);
    reached = Math.max(reached, at);
  }
  const needed = NEEDED[element.name];
  if (needed !== undefined && !own.includes(needed)) faults.push(`${element.name}: without ${needed}`);
  // What ends a cell must be a paragraph.
  if (element.name === 'w:tc' && own[own.length - 1] !== 'w:p') faults.push('w:tc: does not end with w:p');
  return [...faults, ...children(element).flatMap(faultsIn)];
}

/** What of a part is against the standard's order; throws where it is not well-formed. */
export function orderFaults(xml: string): readonly string[] {
  const root = parseXml(xml).root;
  return root === null ? ['no root'] : [...new Set(faultsIn(root))];
}
