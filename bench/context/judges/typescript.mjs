/**
 * The TypeScript checker as a judge of slices: a line of JSON with a text and a function's place comes in, a line with what the checker
 * makes of the names in it goes out. One file is all it sees, with the language's own library and without that of browsers.
 */
import { createInterface } from 'node:readline';
import { createRequire } from 'node:module';

const ts = createRequire(import.meta.url)(process.argv[2]);
const OPTIONS = {
  allowJs: true,
  checkJs: true,
  experimentalDecorators: true,
  jsx: ts.JsxEmit.Preserve,
  lib: ['lib.es2022.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  noResolve: true,
  skipLibCheck: true,
  strict: true,
  target: ts.ScriptTarget.ES2022,
  types: [],
};
/** Cannot find name, namespace, member; with and without a guess at what was meant. */
const UNKNOWN = new Set([2304, 2552, 2503, 2339, 2551, 2662, 2663, 18004, 2694]);
const COUNTED = [
  ts.isFunctionDeclaration,
  ts.isClassLike,
  ts.isTypeAliasDeclaration,
  ts.isInterfaceDeclaration,
  ts.isEnumDeclaration,
  ts.isMethodDeclaration,
  ts.isPropertyDeclaration,
  ts.isImportSpecifier,
  ts.isNamespaceImport,
  ts.isImportClause,
];
const MEMBERS = [(node) => ts.isClassElement(node) && !ts.isConstructorDeclaration(node), ts.isTypeElement, ts.isObjectLiteralElementLike, ts.isEnumMember];
const RECEIVERS = new Set([ts.SyntaxKind.ThisKeyword, ts.SyntaxKind.SuperKeyword]);
const HEADS = [ts.isFunctionLike, ts.isClassLike, ts.isModuleDeclaration];

const host = ts.createCompilerHost(OPTIONS);
const library = new Map();
const any = (tests, node) => tests.some((test) => test(node));
const nameOf = (node) => node.name?.text ?? '';

/** What a name is a member of. */
const reached = (node) =>
  ts.isPropertyAccessExpression(node.parent) && node.parent.name === node ? node.parent.expression : undefined;

function program(file, text) {
  const source = ts.createSourceFile(file, text, OPTIONS.target, true);
  const getSourceFile = (name, languageVersion) => {
    if (name === file) return source;
    if (!library.has(name)) library.set(name, host.getSourceFile(name, languageVersion));
    return library.get(name);
  };
  const made = ts.createProgram([file], OPTIONS, { ...host, getSourceFile, fileExists: (name) => name === file });
  return { made, source };
}

/** One text under one question. */
class Look {
  constructor({ file, text, start, end, name }) {
    const isScript = file.endsWith('.js'); // there, comments would be declarations
    Object.assign(this, program(file, isScript ? text.replaceAll('/**', '/* ') : text), { start, end, own: name });
    this.checker = this.made.getTypeChecker();
    this.around = [];
    this.imports = new Map();
    this.answer = { resolved: new Set(), members: new Set(), unknown: new Set(), defined: [], heads: new Set() };
  }

  result() {
    this.visit(this.source);
    const { answer, imports, made, source } = this;
    for (const [statement, names] of imports) {
      answer.heads.add(`import { ${[...names].join(', ')} } from ${statement.moduleSpecifier.getText(source)};`);
    }
    for (const one of [...made.getSyntacticDiagnostics(source), ...made.getSemanticDiagnostics(source)]) {
      const isInside = one.start >= this.start && one.start < this.end;
      if (UNKNOWN.has(one.code) && isInside) answer.unknown.add(source.text.slice(one.start, one.start + one.length));
    }
    return Object.fromEntries(Object.entries(answer).map(([key, value]) => [key, [...value]]));
  }

  isInside(node) {
    return node.getStart(this.source) >= this.start && node.end <= this.end;
  }

  isBeside(node) {
    return node.end <= this.start || node.getStart(this.source) >= this.end;
  }

  visit(node) {
    if (this.isBeside(node)) {
      this.define(node);
      return;
    }
    if (!this.isInside(node)) this.surround(node);
    else if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) this.refer(node);
    ts.forEachChild(node, (child) => this.visit(child));
  }

  surround(node) {
    if (node !== this.source) this.around.push(node);
    if (any(HEADS, node)) this.answer.heads.add(this.head(node));
  }

  refer(node) {
    const symbol = ts.isShorthandPropertyAssignment(node.parent)
      ? this.checker.getShorthandAssignmentValueSymbol(node.parent)
      : this.checker.getSymbolAtLocation(node);
    const places = (symbol?.declarations ?? []).filter((one) => one.getSourceFile() === this.source);
    const place = places.find((one) => !ts.isBinaryExpression(one) && !ts.isPropertyAccessExpression(one)); // not `this.x = …`
    if (place === undefined || places.some((one) => this.isInside(one))) return;
    this.explain(place);
    this.enter(node, place);
  }

  enter(node, place) {
    const { answer, around } = this;
    const through = reached(node);
    if (through === undefined && !any(MEMBERS, place)) answer.resolved.add(node.text);
    else if (around.includes(place.parent) || RECEIVERS.has(through?.kind)) answer.resolved.add(`.${node.text}`);
    else answer.members.add(`${nameOf(place.parent)}.${node.text}`);
  }

  explain(place) {
    if (this.around.includes(place) || ts.isParameter(place) || ts.isTypeParameterDeclaration(place)) return;
    const statement = ts.findAncestor(place, ts.isImportDeclaration);
    if (statement === undefined) this.answer.heads.add(this.head(place));
    else this.imports.set(statement, (this.imports.get(statement) ?? new Set()).add(place.getText(this.source)));
  }

  /** The least text that says what is declared. */
  head(node) {
    const { source } = this;
    const whole = node.getText(source);
    if (ts.isVariableDeclaration(node)) {
      return `const ${node.name.getText(source)}${node.type === undefined ? '' : `: ${node.type.getText(source)}`};`;
    }
    const inner = node.body ?? (ts.isClassLike(node) ? node.members : node.initializer);
    return inner === undefined ? whole : whole.slice(0, inner.pos - node.getStart(source)).replace(/[\s{=]*$/, ' {}');
  }

  define(node) {
    const name = node.name;
    const isVariable = ts.isVariableDeclaration(node) && node.parent.parent.parent === this.source;
    if (name !== undefined && (isVariable || any(COUNTED, node)) && !ts.isBindingPattern(name) && name.text !== this.own) {
      this.answer.defined.push(name.getText(this.source));
    }
    if (!ts.isFunctionLike(node)) ts.forEachChild(node, (child) => this.define(child));
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(new Look(JSON.parse(line)).result())}\n`);
}
