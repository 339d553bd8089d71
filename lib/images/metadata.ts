import ExifReader from 'exifreader';
import type { ExpandedTags } from 'exifreader';
import type { MetadataKind } from '../draft/picture-facts.ts';
import { notesIn } from './segments.ts';
import type { Format } from './sniff.ts';

/** One thing a file carries unseen. */
export interface Detail {
  readonly kind: MetadataKind;
  /** In a few words, for the person. */
  readonly value?: string;
}

export interface Metadata {
  readonly details: readonly Detail[];
  /** A smaller picture inside the file, as it stands there. */
  readonly thumbnail: Uint8Array<ArrayBuffer> | null;
  /** False when the file's metadata could not be read, so that there may be more. */
  readonly whole: boolean;
}

/** Longest value that is told, in UTF-16 units. */
const LONGEST_VALUE = 80;

/**
 * Which tags say what, by the names ExifReader gives them: EXIF (CIPA DC-008), IPTC IIM 4.2, XMP (ISO 16684-1 and the IPTC and Dublin Core
 * schemas), PNG text keywords (PNG specification, 11.3.3.2).
 */
const TAGS: Readonly<Record<Exclude<MetadataKind, 'thumbnail'>, readonly string[]>> = {
  place: [
    'City', 'Sub-location', 'Sublocation', 'Location', 'Province/State', 'State', 'Country', 'Country/Primary Location Name', 'CountryName',
    'LocationCreated', 'LocationShown', 'Content Location Name', 'GPSLatitude', 'GPSLongitude', 'GPSPosition',
  ],
  time: [
    'DateTime', 'DateTimeOriginal', 'DateTimeDigitized', 'CreateDate', 'ModifyDate', 'DateCreated', 'Date Created', 'Time Created',
    'Digital Creation Date', 'Creation Time', 'CreationTime', 'GPSDateStamp', 'GPSTimeStamp', 'date:create', 'date:modify',
  ],
  device: [
    'Make', 'Model', 'LensModel', 'LensMake', 'BodySerialNumber', 'CameraSerialNumber', 'SerialNumber', 'LensSerialNumber', 'DeviceManufacturer',
    'HostComputer', 'UniqueCameraModel',
  ],
  owner: [
    'Artist', 'CameraOwnerName', 'OwnerName', 'Owner', 'XPAuthor', 'By-line', 'By-line Title', 'creator', 'Creator', 'Author', 'AuthorsPosition',
    'Writer/Editor', 'CreatorContactInfo', 'Contact', 'PersonInImage', 'PersonDisplayName',
  ],
  caption: [
    'ImageDescription', 'XPTitle', 'XPSubject', 'XPKeywords', 'Caption/Abstract', 'description', 'Description', 'title', 'Title', 'Headline',
    'Object Name', 'ObjectName', 'subject', 'Keywords', 'Special Instructions', 'Instructions', 'AltTextAccessibility', 'ExtDescrAccessibility',
  ],
  comment: ['UserComment', 'XPComment', 'Comment', 'comment', 'JPEG Comment', 'Note', 'Notes', 'Disclaimer', 'Warning'],
  history: [
    'History', 'DerivedFrom', 'Ingredients', 'Pantry', 'DocumentAncestors', 'OriginalDocumentID', 'LayerName', 'LayerNames', 'TextLayers',
  ],
  rights: [
    'Copyright', 'Copyright Notice', 'Copyright Status', 'CopyrightOwner', 'rights', 'Rights', 'UsageTerms', 'WebStatement', 'Credit', 'Source',
    'Licensor', 'Marked',
  ],
};
const KIND_OF: ReadonlyMap<string, MetadataKind> = new Map(
  (Object.keys(TAGS) as (keyof typeof TAGS)[]).flatMap((kind) => TAGS[kind].map((tag) => [tag, kind] as const)));

/** A piece of what cameras and programs write there by themselves, and says nothing. */
const NOTHING = new RegExp(`(?:${[
  String.raw`[\s\0]+|undefined|null|ascii|default|untitled|dcim|screenshot`, String.raw`\[(?:unicode encoded text|JIS encoded text|raw comment data)\]`,
  String.raw`oplus_\d+|sony dsc|olympus digital camera|lavc?[\d.]+|cs=\S+|file source: \S+`,
  String.raw`created with (?:gimp|the gimp)|processed with vsco.*|optimized by .*|edited (?:with|by|in|on) .*`,
].join('|')})`, 'iy');

/** True of words that say nothing. Piece by piece, for an expression that tries all ways to cut them up takes minutes over a line that somebody made for it. */
function isEmpty(words: string): boolean {
  for (NOTHING.lastIndex = 0; NOTHING.lastIndex < words.length;) if (!NOTHING.test(words)) return false;
  return true;
}

type Tag = { readonly value?: unknown; readonly description?: unknown } | readonly Tag[];

/** A tag as a person would read it; empty when it says nothing. */
function told(tag: Tag): string {
  const one = Array.isArray(tag) ? (tag as readonly Tag[]).map(told).join(', ') : (tag as { description?: unknown }).description;
  // A list of names comes as one text, or as tags of its own.
  const words = (typeof one === 'string' || typeof one === 'number' ? String(one) : '').replaceAll('\0', '').trim();
  if (isEmpty(words)) return '';
  return words.length > LONGEST_VALUE ? `${words.slice(0, LONGEST_VALUE - 1)}…` : words;
}

function detailsOf({ exif, iptc, xmp, pngText, png, gps, photoshop }: ExpandedTags & { photoshop?: object }): Detail[] {
  const found = new Map<MetadataKind, string>();
  if (gps?.Latitude !== undefined && gps.Longitude !== undefined && (gps.Latitude !== 0 || gps.Longitude !== 0)) {
    found.set('place', `${gps.Latitude.toFixed(3)}, ${gps.Longitude.toFixed(3)}`);
  }
  const all = [exif, iptc, xmp, pngText, png, photoshop].flatMap((group) => Object.entries(group ?? {}) as [string, Tag | undefined][]);
  for (const [name, tag] of all) {
    const kind = KIND_OF.get(name);
    if (kind === undefined || found.has(kind) || tag === null || typeof tag !== 'object') continue;
    // What was done to a picture comes as a list of steps, which have no words of their own.
    const value = told(tag) || (kind === 'history' ? name : '');
    if (value !== '') found.set(kind, value);
  }
  return [...found].map(([kind, value]) => ({ kind, value }));
}

/** Where ExifReader finds metadata; in the rest there is none that it reads. */
const READABLE: ReadonlySet<Format> = new Set(['jpeg', 'png', 'webp', 'gif', 'tiff', 'heic', 'avif', 'jxl']);

/** Reads what a file carries unseen. Never throws: a file that is broken there has none that can be read. */
export function metadataOf(bytes: Uint8Array<ArrayBuffer>, format: Format): Metadata {
  const notes = notesIn(bytes, format).filter((value) => !isEmpty(value)).map((value): Detail => (
    { kind: 'comment', value: value.slice(0, LONGEST_VALUE) }));
  if (!READABLE.has(format)) return { details: notes, thumbnail: null, whole: true };
  try {
    const tags = ExifReader.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength), { expanded: true });
    const image = tags.Thumbnail?.image;
    const details = detailsOf(tags);
    return {
      details: details.some(({ kind }) => kind === 'comment') ? details : [...details, ...notes.slice(0, 1)],
      thumbnail: image === undefined ? null : new Uint8Array(image as ArrayBuffer),
      whole: true,
    };
  } catch (cause) {
    // "No Exif data" is the library's word for a file without metadata.
    const none = cause instanceof ExifReader.errors.MetadataMissingError;
    return { details: notes.slice(0, 1), thumbnail: null, whole: none };
  }
}
