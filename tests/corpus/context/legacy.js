#!/usr/bin/env node
"use strict";
// An older module: a made-up one.
const http = require("http");
const { join, basename: nameOf } = require("path");
var util = require("util").promisify;

var TIMEOUT = 30000;
const ROUTES = { home: "/welcome-home", about: "/about-us" };
const SECRETIVE = "never shown";

function Queue(name, size = 500) {
  this.name = name;
  this.items = [];
  this.size = size;
}

Queue.prototype.push = function (item) {
  if (this.items.length >= this.size) throw new Error("queue is full");
  this.items.push(item);
  this.notify("pushed", item);
  return this;
};

Queue.prototype.notify = function notify(event, item) {
  console.log(Queue.label, event, item);
};

Queue.label = "queue-label";

function* numbers(limit = 10) {
  for (let i = 0; i < limit; i++) yield i * TIMEOUT;
}

function handle(request, response) {
  const file = join("static-files", nameOf(request.url));
  if (request.url === ROUTES.home) return respond(response, 200, file);
  return respond(response, 404);
}

function respond(response, code, body = "nothing here") {
  response.writeHead(code);
  response.end(body);
}

exports.listen = function listen(port) {
  const server = http.createServer(handle);
  server.setTimeout(TIMEOUT);
  exports.started(port);
  return server.listen(port);
};

exports.started = (port) => console.log("listening on", port);

module.exports.helpers = {
  total(values) {
    return values.reduce(this.add, 0);
  },
  add: function (a, b) {
    return a + b + numbers(12).next().value;
  },
  label: "helper label",
};

(function (root) {
  var secretName = "inner value";
  function boot() {
    root.queue = new Queue(secretName).push("first item");
  }
  boot();
})(globalThis);

const delay = util(setTimeout);

class Worker {
  #state = "idle-state";
  static count = 12;

  constructor(queue) {
    this.queue = queue;
    Worker.count++;
  }

  async run() {
    await delay(TIMEOUT);
    this.#state = "running-state";
    for (const item of this.queue.items) await this.work(item);
    return this.#state;
  }

  async work(item) {
    return `${item} done`;
  }
}
