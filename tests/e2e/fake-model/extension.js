// For the end-to-end tests only. Installed beside Airlock, it gives VS Code a language model that writes down every request
// it receives, and answers the tests' questions about the extension host over a socket.
const fs = require('node:fs');
const net = require('node:net');
const vscode = require('vscode');

const MODEL = {
  id: 'fake',
  name: 'Fake Model',
  family: 'fake',
  version: '1',
  maxInputTokens: 100_000,
  maxOutputTokens: 10_000,
  capabilities: { toolCalling: true },
};

exports.activate = (context) => {
  const { AIRLOCK_E2E_RECEIVED: received, AIRLOCK_E2E_SOCKET: socket } = process.env;
  context.subscriptions.push(vscode.lm.registerLanguageModelChatProvider('airlock-e2e', model(received)));
  context.subscriptions.push(vscode.chat.createChatParticipant('airlock-e2e.fake', relay));
  context.subscriptions.push(listen(socket), ...stopwatches());
};

const times = new Map();

/** When documents were opened and last changed, and when findings first came after that; milliseconds. */
function stopwatches() {
  const note = (uri, what) => {
    const known = times.get(uri.toString()) ?? { opened: 0, changed: 0, found: 0 };
    if (what !== 'found' || known.found <= Math.max(known.opened, known.changed)) {
      times.set(uri.toString(), { ...known, [what]: performance.now() });
    }
  };
  return [
    vscode.workspace.onDidOpenTextDocument(({ uri }) => note(uri, 'opened')),
    vscode.workspace.onDidChangeTextDocument(({ document }) => note(document.uri, 'changed')),
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      for (const uri of uris) {
        if (vscode.languages.getDiagnostics(uri).some((d) => d.source === 'Airlock')) note(uri, 'found');
      }
    }),
  ];
}

/** Appends one JSON line for each request to `file`, whole, with tools and options. */
function model(file) {
  return {
    provideLanguageModelChatInformation: () => [MODEL],
    provideLanguageModelChatResponse(_model, messages, options, progress) {
      fs.appendFileSync(file, `${JSON.stringify({ messages, options })}\n`);
      progress.report(new vscode.LanguageModelTextPart('Received.'));
      return Promise.resolve();
    },
    provideTokenCount: (_model, text) => Promise.resolve(JSON.stringify(text).length),
  };
}

/** What a chat assistant does: sends the question, and what is attached to it, to a model. */
async function relay(request, _context, stream, token) {
  const [chosen] = await vscode.lm.selectChatModels({ vendor: 'airlock-e2e' });
  const attached = request.references.map(({ id }) => id).join(' ');
  const messages = [vscode.LanguageModelChatMessage.User(`${request.prompt}\n[attached: ${attached}]`)];
  const answer = await chosen.sendRequest(messages, {}, token);
  for await (const part of answer.text) stream.markdown(part);
}

/** One JSON question a connection, one JSON answer. */
function listen(path) {
  fs.rmSync(path, { force: true });
  const server = net.createServer({ allowHalfOpen: true }, (connection) => {
    const chunks = [];
    connection.on('error', () => undefined);
    connection.on('data', (chunk) => chunks.push(chunk));
    connection.on('end', () => {
      answer(JSON.parse(Buffer.concat(chunks).toString())).then(
        (result) => connection.end(JSON.stringify({ result })),
        (error) => connection.end(JSON.stringify({ error: String(error?.message ?? error) })),
      );
    });
  });
  server.listen(path);
  return { dispose: () => server.close() };
}

async function answer({ ask, args }) {
  return ANSWERS[ask](...args);
}

const ANSWERS = {
  execute: (command, ...args) => vscode.commands.executeCommand(command, ...args),
  diagnostics: (uri) => vscode.languages.getDiagnostics(vscode.Uri.parse(uri)).map(diagnostic),
  documents: () =>
    vscode.workspace.textDocuments.map((document) => ({
      uri: document.uri.toString(),
      language: document.languageId,
      dirty: document.isDirty,
      text: document.getText(),
    })),
  editor: () => {
    const editor = vscode.window.activeTextEditor;
    return editor && { uri: editor.document.uri.toString(), selections: editor.selections.map(range) };
  },
  select: (ranges) => {
    vscode.window.activeTextEditor.selections = ranges.map(
      ([line, column, endLine, endColumn]) => new vscode.Selection(line - 1, column - 1, endLine - 1, endColumn - 1),
    );
    vscode.window.activeTextEditor.revealRange(vscode.window.activeTextEditor.selection);
  },
  times: (uri) => times.get(uri) ?? {},
  models: async () => (await vscode.lm.selectChatModels({ vendor: 'airlock-e2e' })).length,
  configure: async (key, value) => {
    await vscode.workspace.getConfiguration().update(key, value, vscode.ConfigurationTarget.Global);
    return vscode.workspace.getConfiguration().get(key);
  },
  active: (id) => vscode.extensions.getExtension(id)?.isActive ?? false,
};

/** As people count: lines and columns from 1, columns in UTF-16 units. */
function range({ start, end }) {
  return [start.line + 1, start.character + 1, end.line + 1, end.character + 1];
}

function diagnostic(d) {
  const code = typeof d.code === 'object' ? d.code.value : d.code;
  return { source: d.source, code, message: d.message, severity: d.severity, range: range(d.range) };
}
