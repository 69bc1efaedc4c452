/** A picture in a line of text. Source of the elements and their order: ECMA-376 part 1, 20.4 (WordprocessingDrawing) and 20.2 (Picture). */
import type { Picture } from '../../model';
import { type Ids, pictureId } from './links';
import { escaped } from './written';

/** English metric units of a pixel at 96 to the inch. */
const EMU = 9525;

const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const PIC = 'http://schemas.openxmlformats.org/drawingml/2006/picture';

interface Described {
  readonly name: string;
  readonly description: string;
  readonly title: string;
}

/** The picture fitted into a room in pixels, never larger than it is drawn for. */
export function imageRun(picture: Picture, room: { readonly width: number; readonly height: number }, words: Described, ids: Ids): string {
  const density = picture.density ?? 1;
  const [width, height] = [picture.width / density, picture.height / density];
  const scale = Math.min(room.width / width, room.height / height, 1);
  const extent = `cx="${Math.round(width * scale) * EMU}" cy="${Math.round(height * scale) * EMU}"`;
  ids.picture += 1;
  const number = ids.picture;
  const name = escaped(words.name) || `photo ${number}`;
  return (
    '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">' +
    `<wp:extent ${extent}/><wp:effectExtent l="0" t="0" r="0" b="0"/>` +
    `<wp:docPr id="${number}" name="${name}" descr="${escaped(words.description)}" title="${escaped(words.title)}"/>` +
    `<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${A}" noChangeAspect="1"/></wp:cNvGraphicFramePr>` +
    `<a:graphic xmlns:a="${A}"><a:graphicData uri="${PIC}"><pic:pic xmlns:pic="${PIC}">` +
    `<pic:nvPicPr><pic:cNvPr id="${number}" name="${name}"/><pic:cNvPicPr><a:picLocks noChangeAspect="1"/></pic:cNvPicPr></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${pictureId(ids, picture)}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
  );
}
