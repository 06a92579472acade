/** Made-up sensitive values, other ones in every run, so that none stands in a file of the repository. */
import { randomBytes, randomInt } from 'node:crypto';

const DIGITS = '0123456789';
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const LOWER = UPPER.toLowerCase();

const text = (length, alphabet) => Array.from(randomBytes(length), (byte) => alphabet[byte % alphabet.length]).join('');
const word = (length) => text(length, LOWER);

/** One value of each kind; none of them contains another. */
export function madeUpValues() {
  return {
    github: githubToken(),
    stripe: `sk_${'live'}_${text(40, UPPER + LOWER + DIGITS)}`,
    aws: `AK${'IA'}${text(16, `${UPPER}234567`)}`,
    password: password(),
    email: `${word(6)}.${word(8)}${randomInt(10, 99)}@quayside-${'mail'}.eu`,
    host: `db-${word(6)}.prod.harbour${'lane'}.internal`,
  };
}

/** A password as people make them: a word, a sign, letters and digits. */
export const password = () => `${word(5)}-${text(1, UPPER)}${text(8, LOWER + DIGITS)}${randomInt(10, 99)}`;

/** The last six characters are the CRC-32 of the thirty before them, in base 62. */
function githubToken() {
  const body = text(30, DIGITS + UPPER + LOWER);
  return `gh${'p_'}${body}${base62(crc32(Buffer.from(body))).padStart(6, '0')}`;
}

function crc32(bytes) {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit++) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
  }
  return (rest ^ 0xffffffff) >>> 0;
}

function base62(number) {
  const digits = DIGITS + UPPER + LOWER;
  return number === 0 ? '' : base62(Math.floor(number / 62)) + digits[number % 62];
}
