// Keeps hold of places in a document while it is edited.

interface Place {
  readonly line: number;
  readonly character: number;
}

/** One edit: what stood in `range` is `text` now. */
export interface Edit {
  readonly range: { readonly start: Place; readonly end: Place };
  readonly text: string;
}

/** Where a place is after an edit; one inside what was replaced is at its start. */
export function moved(place: Place, { range: { start, end }, text }: Edit): Place {
  if (isBefore(place, start)) {
    return place;
  }
  if (isBefore(place, end)) {
    return start;
  }
  const added = text.split(/\r\n|\r|\n/);
  const line = place.line - end.line + start.line + added.length - 1;
  if (place.line > end.line) {
    return { line, character: place.character };
  }
  const before = (added.length === 1 ? start.character : 0) + (added.at(-1) ?? '').length;
  return { line, character: before + place.character - end.character };
}

function isBefore(a: Place, b: Place): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
