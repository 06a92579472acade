/** Asks the test-only extension (fake-model) what the extension host knows. */
import { connect } from 'node:net';

/** Answers functions that ask over this socket. */
export function companionAt(socket) {
  const ask = (what, ...args) => question(socket, { ask: what, args });
  return {
    execute: (command, ...args) => ask('execute', command, ...args),
    /** Findings of a document as `{ source, code, message, severity, range }`; lines and columns from 1. */
    diagnostics: (uri) => ask('diagnostics', uri),
    /** All documents that VS Code has open: `{ uri, language, dirty, text }`. */
    documents: () => ask('documents'),
    /** The active editor as `{ uri, selections }`, or undefined. */
    editor: () => ask('editor'),
    select: (...ranges) => ask('select', ranges),
    /** When a document was `opened`, last `changed`, and its findings `found`; milliseconds of one clock. */
    times: (uri) => ask('times', uri),
    models: () => ask('models'),
    /** Change a setting of the user; `undefined` takes it away. Answers the value that is in force then. */
    configure: (key, value) => ask('configure', key, value),
    active: (id) => ask('active', id),
  };
}

function question(socket, body) {
  return new Promise((resolve, reject) => {
    const chunks = [];
    const connection = connect(socket)
      .once('error', reject)
      .on('data', (chunk) => chunks.push(chunk))
      .once('end', () => {
        const text = Buffer.concat(chunks).toString();
        const { result, error } = text === '' ? { error: 'the extension host went away' } : JSON.parse(text);
        if (error === undefined) resolve(result);
        else reject(new Error(`${body.ask}: ${error}`));
      });
    connection.end(JSON.stringify(body));
  });
}
