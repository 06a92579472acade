// Text as markup. Everything that comes from a document or a server goes through `escape`.

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML text or a quoted attribute. */
export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** A name and its value, escaped; a flag by itself when true and nothing when false. */
export type Attributes = Readonly<Record<string, string | number | boolean>>;

/** Attributes, each with a space before it. */
export function attributes(all: Attributes): string {
  return Object.entries(all)
    .map(([name, value]) => {
      if (typeof value === 'boolean') {
        return value ? ` ${name}` : '';
      }
      return ` ${name}="${escape(String(value))}"`;
    })
    .join('');
}
