// Preloaded into the editor's processes: writes their log files. VS Code does that by a native module that the editor is
// installed without; this stands in for it, so that the tests can look for values in the logs.
const { appendFileSync } = require('node:fs');
const Module = require('node:module');

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];

class Logger {
  #level = 0;
  #plain = false;

  constructor(_type, _name, file) {
    LEVELS.forEach((name, level) => {
      this[name] = (message) => {
        if (level >= this.#level) {
          appendFileSync(file, this.#plain ? message : `${new Date().toISOString()} [${name}] ${message}\n`);
        }
      };
    });
  }

  getLevel() {
    return this.#level;
  }

  setLevel(level) {
    this.#level = level;
  }

  setPattern() {}

  clearFormatters() {
    this.#plain = true;
  }

  flush() {}

  drop() {}
}

const load = Module._load;
Module._load = function (request, ...rest) {
  if (request !== 'bindings') return load.call(this, request, ...rest);
  const bindings = load.call(this, request, ...rest);
  return (name) => (name === 'spdlog' ? { version: 1, setLevel() {}, setFlushOn() {}, Logger } : bindings(name));
};
