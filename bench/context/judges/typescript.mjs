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

const host = ts.createCompilerHost(OPTIONS);
const library = new Map();

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

function look({ file, text, start, end, name: own }) {
  const { made, source } = program(file, file.endsWith('.js') ? text.replaceAll('/**', '/* ') : text); // comments are no declarations
  const checker = made.getTypeChecker();
  const inside = (node) => node.getStart(source) >= start && node.end <= end;
  const answer = { resolved: new Set(), members: new Set(), unknown: new Set(), defined: [], heads: new Set() };
  const around = [];
  const imports = new Map();

  const visit = (node) => {
    if (node.end <= start || node.getStart(source) >= end) return define(node);
    if (!inside(node)) {
      if (node !== source) around.push(node);
      if (ts.isFunctionLike(node) || ts.isClassLike(node) || ts.isModuleDeclaration(node)) answer.heads.add(head(node));
      define(node);
    } else if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) refer(node);
    ts.forEachChild(node, visit);
  };
  const refer = (node) => {
    const symbol = ts.isShorthandPropertyAssignment(node.parent)
      ? checker.getShorthandAssignmentValueSymbol(node.parent)
      : checker.getSymbolAtLocation(node);
    const places = (symbol?.declarations ?? []).filter((one) => one.getSourceFile() === source);
    const place = places.find((one) => !ts.isBinaryExpression(one) && !ts.isPropertyAccessExpression(one)); // not `this.x = …`
    if (place === undefined || places.some(inside)) return;
    explain(place);
    const name = node.text;
    const holder = place.parent;
    const isReached = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
    const isMember = isReached || ts.isClassElement(place) || ts.isTypeElement(place) || ts.isObjectLiteralElementLike(place) || ts.isEnumMember(place);
    if (!isMember || ts.isConstructorDeclaration(place)) answer.resolved.add(name);
    else if (isOwn(node, holder)) answer.resolved.add(`.${name}`);
    else answer.members.add(`${holder.name?.text ?? ''}.${name}`);
  };
  const isOwn = (node, holder) => {
    const through = ts.isPropertyAccessExpression(node.parent) ? node.parent.expression.kind : 0;
    return around.includes(holder) || through === ts.SyntaxKind.ThisKeyword || through === ts.SyntaxKind.SuperKeyword;
  };
  const explain = (place) => {
    if (around.includes(place) || ts.isParameter(place) || ts.isTypeParameterDeclaration(place)) return;
    const statement = ts.findAncestor(place, ts.isImportDeclaration);
    if (statement === undefined) answer.heads.add(head(place));
    else imports.set(statement, [...new Set([...(imports.get(statement) ?? []), place.getText(source)])]);
  };
  const head = (node) => {
    const whole = node.getText(source);
    if (ts.isVariableDeclaration(node)) return `const ${node.name.getText(source)}${node.type ? ': ' + node.type.getText(source) : ''};`;
    const inner = node.body ?? (ts.isClassLike(node) ? node.members : node.initializer);
    return inner === undefined ? whole : whole.slice(0, inner.pos - node.getStart(source)).replace(/[\s{=]*$/, ' {}');
  };
  const define = (node) => {
    const isPath = node.getStart(source) < end && node.end > start;
    const counted =
      ts.isFunctionDeclaration(node) || ts.isClassLike(node) || ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node) ||
      ts.isEnumDeclaration(node) || ts.isMethodDeclaration(node) || ts.isPropertyDeclaration(node) || ts.isImportSpecifier(node) ||
      ts.isNamespaceImport(node) || ts.isImportClause(node) || (ts.isVariableDeclaration(node) && node.parent.parent.parent === source);
    if (counted && !isPath && node.name !== undefined && node.name.text !== own && !ts.isBindingPattern(node.name)) answer.defined.push(node.name.getText(source));
    if (!isPath && !ts.isFunctionLike(node)) ts.forEachChild(node, define);
  };

  visit(source);
  for (const [statement, names] of imports) answer.heads.add(`import { ${names.join(', ')} } from ${statement.moduleSpecifier.getText()};`);
  for (const one of [...made.getSyntacticDiagnostics(source), ...made.getSemanticDiagnostics(source)]) {
    if (UNKNOWN.has(one.code) && one.start >= start && one.start < end) answer.unknown.add(text.slice(one.start, one.start + one.length));
  }
  return Object.fromEntries(Object.entries(answer).map(([key, value]) => [key, [...value]]));
}

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(look(JSON.parse(line)))}\n`);
}
