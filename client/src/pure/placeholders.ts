// What may be one of the server's placeholders. Only a hint: the server alone knows which ones are real.

const MENTION =
  /airlock(?:\\{0,2}_[a-z0-9]{1,24}){2,8}|(?<![0-9.])(?:90071\.?[0-9]{7}|20071[3-9][0-9]{4})(?![0-9])|(?<=0x)7907[0-9]{4}(?![0-9a-f])|(?<![0-9])90[0-9]{2}-[01][0-9]-[0-3][0-9](?![0-9])/gi;

/** Whether it is worth asking the server to restore this text. */
export function mentionsPlaceholder(text: string): boolean {
  return text.search(MENTION) >= 0;
}

/** The text cut into pieces, in order; `placeholder` tells which pieces look like placeholders. Joined they are the text. */
export function splitAtPlaceholders(text: string): readonly { readonly text: string; readonly placeholder: boolean }[] {
  const pieces: { text: string; placeholder: boolean }[] = [];
  let end = 0;
  for (const match of text.matchAll(MENTION)) {
    pieces.push({ text: text.slice(end, match.index), placeholder: false }, { text: match[0], placeholder: true });
    end = match.index + match[0].length;
  }
  pieces.push({ text: text.slice(end), placeholder: false });
  return pieces.filter((piece) => piece.text !== '');
}
