"""JSON-RPC as the library does it, made safe for a tool that handles secrets.

Three things are replaced. Errors: an exception's text could hold a piece of a document, so the client hears a fixed sentence and the
exception's type, and only what was worded for people (`Refused`, `AirlockError`) in full. Logging: the library logs whole messages; nothing
here is logged. Parameters of our own requests: they stay plain JSON, to be decoded by their declared type. Every request gets an answer,
malformed ones too.
"""

from __future__ import annotations

import asyncio
import contextvars
import json
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

import cattrs
import msgspec
from lsprotocol import converters, types
from pygls.exceptions import JsonRpcException
from pygls.protocol import JsonRPCNotification, JsonRPCRequestMessage, JsonRPCResponseMessage, LanguageServerProtocol, lsp_method

from airlock.engine import AirlockError
from airlock.frontends.lsp import quiet
from airlock.frontends.lsp.words import for_editors

PARSE_ERROR = -32700
INVALID_REQUEST = -32600
METHOD_NOT_FOUND = -32601
INVALID_PARAMS = -32602
INTERNAL_ERROR = -32603
NOT_INITIALIZED = -32002
REQUEST_CANCELLED = -32800
CONTENT_MODIFIED = -32801
REQUEST_FAILED = -32803

_OWN_DOCUMENT_STORE = (
    types.TEXT_DOCUMENT_DID_OPEN,
    types.TEXT_DOCUMENT_DID_CHANGE,
    types.TEXT_DOCUMENT_DID_CLOSE,
    types.NOTEBOOK_DOCUMENT_DID_OPEN,
    types.NOTEBOOK_DOCUMENT_DID_CHANGE,
    types.NOTEBOOK_DOCUMENT_DID_CLOSE,
    types.WORKSPACE_EXECUTE_COMMAND,
)
"""What the library would handle itself: its document copy is wrong and slow (documents.py says why), and commands run in the client."""


class Refused(Exception):  # noqa: N818 - an answer, not an accident
    """A request that is answered by an error whose sentence is fit for people and holds no value."""

    def __init__(self, code: int, sentence: str) -> None:
        super().__init__(sentence)
        self.code = code
        self.sentence = sentence


def answer_of(error: BaseException) -> types.ResponseError:
    """The error a client may see of any exception."""
    if isinstance(error, Refused):
        return types.ResponseError(error.code, error.sentence)
    if isinstance(error, AirlockError):
        return types.ResponseError(REQUEST_FAILED, for_editors(str(error)))
    if isinstance(error, asyncio.CancelledError):
        return types.ResponseError(REQUEST_CANCELLED, "Cancelled.")
    return types.ResponseError(INTERNAL_ERROR, f"Airlock met an error of its own ({type(error).__name__}). Its text is held back.")


class SafeProtocol(LanguageServerProtocol):
    """See the module."""

    on_exit: Callable[[int], None]
    """Told the exit code once the client has said `exit`."""

    def __init__(self, *args: Any) -> None:  # noqa: ANN401 - the library's constructor, passed on
        super().__init__(*args)
        self._initialized = False
        for method in _OWN_DOCUMENT_STORE:
            self.fm.builtin_features.pop(method, None)

    @property
    def stopping(self) -> bool:
        """Whether the client has asked for the end."""
        return self._shutdown

    # in

    def receive(self, data: object) -> None:
        """Takes one decoded message from the client."""
        if not isinstance(data, dict) or data.get("jsonrpc") != self.VERSION:
            self._refuse(None, INVALID_REQUEST, "Not a JSON-RPC 2.0 message.")
            return
        try:
            message = self.structure_message(data)
        except JsonRpcException:
            if "method" not in data:
                self._abandon(data.get("id"))
            elif "id" in data:
                self._refuse(data["id"], INVALID_PARAMS, "The parameters of this request are not as the protocol declares them.")
            return
        contextvars.copy_context().run(self._dispatch, message)

    def refuse_unreadable(self) -> None:
        """Answers something that was not JSON."""
        self._refuse(None, PARSE_ERROR, "Not JSON.")

    def _dispatch(self, message: Any) -> None:  # noqa: ANN401 - one of hundreds of generated classes
        method, msg_id = getattr(message, "method", None), getattr(message, "id", None)
        if method is None:
            self._handle_response(message.id, getattr(message, "result", None), getattr(message, "error", None))
        elif not hasattr(message, "id"):
            if self._initialized or method == types.EXIT:
                self._handle_notification(method, getattr(message, "params", None))
        elif self._shutdown:
            self._refuse(msg_id, INVALID_REQUEST, "The server is shutting down.")
        elif self._initialized and method == types.INITIALIZE:
            self._refuse(msg_id, INVALID_REQUEST, "Already initialized.")
        elif not self._initialized and method != types.INITIALIZE:
            self._refuse(msg_id, NOT_INITIALIZED, "Not initialized yet.")
        else:
            self._initialized = True
            self._handle_request(msg_id, method, getattr(message, "params", None))

    def _abandon(self, msg_id: object) -> None:
        """Ends the wait for an answer of the client's that cannot be read."""
        future = self._request_futures.pop(msg_id, None) if isinstance(msg_id, (str, int)) else None
        if future is not None:
            future.cancel()

    def _handle_response(self, msg_id: Any, result: Any = None, error: Any = None) -> None:  # noqa: ANN401 - the library's signature
        """Hands on an answer of the client's; one that comes after `shutdown`, when nobody waits any more, goes nowhere."""
        future = self._request_futures.get(msg_id)
        if future is None or not future.done():
            super()._handle_response(msg_id, result, error)

    def _handle_request(self, msg_id: Any, method_name: str, params: Any) -> None:  # noqa: ANN401 - the library's signature
        try:
            handler = self._get_handler(method_name)
        except JsonRpcException:
            self._refuse(msg_id, METHOD_NOT_FOUND, "This server does not know that request.")
            return
        self._ctx_msg_id.set(msg_id)
        self._execute_handler(msg_id, handler, partial(self._send_handler_result, msg_id=msg_id), (params,))

    @lsp_method(types.EXIT)
    def lsp_exit(self, *_: object) -> None:  # type: ignore[override]
        """Ends the process: code 0 after `shutdown`, 1 without."""
        self.on_exit(0 if self._shutdown else 1)

    # out

    def _send_handler_result(self, future: Any, *, msg_id: Any) -> None:  # noqa: ANN401 - the library's signature
        self._request_futures.pop(msg_id, None)
        error = asyncio.CancelledError() if future.cancelled() else future.exception()
        if error is None:
            self._send_response(msg_id, future.result())
            return
        answer = answer_of(error)
        if answer.code == INTERNAL_ERROR:
            quiet.report(error)
        self._send_response(msg_id, error=answer)

    def _check_handler_result(self, future: Any) -> None:  # noqa: ANN401 - the library's signature
        error = None if future.cancelled() else future.exception()
        if error is not None:
            self._server.report_server_error(error, type(error))

    def _refuse(self, msg_id: object, code: int, sentence: str) -> None:
        known = msg_id if isinstance(msg_id, (str, int)) else None
        self._send_data({"jsonrpc": self.VERSION, "id": known, "error": {"code": code, "message": sentence}})

    def tell(self, method: str, params: msgspec.Struct) -> None:
        """Sends a notification of our own types, the fast way."""
        message = {"jsonrpc": self.VERSION, "method": method, "params": params}
        try:
            self._write(msgspec.json.encode(message))
        except UnicodeEncodeError:  # half a surrogate pair in a document's name
            self._send_data(msgspec.to_builtins(message))

    def _send_data(self, data: Any) -> None:  # noqa: ANN401 - the library's signature
        self._write(json.dumps(data, default=self._serialize_message, separators=(",", ":")).encode())

    def _write(self, body: bytes) -> None:
        if self.writer is not None:
            self.writer.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))


class _AsSent:
    """A client's capabilities as it sent them, read like the library's typed ones; what is missing is None.

    The typed ones would take a hundred classes' converters to be generated at every start, to read a dozen words.
    """

    def __init__(self, sent: Mapping[str, Any]) -> None:
        self._sent = sent

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever the client sent
        head, *words = name.split("_")
        value = self._sent.get(head + "".join(word.capitalize() for word in words))
        return _AsSent(value) if isinstance(value, dict) else value


def converter() -> cattrs.Converter:
    """The library's converter, but for messages it has no type for, whose parameters stay as they came, and for capabilities."""
    made = converters.get_converter()
    made.register_structure_hook(types.ClientCapabilities, lambda d, _: _AsSent(d if isinstance(d, dict) else {}))
    made.register_structure_hook(JsonRPCRequestMessage, lambda d, kind: kind(d["id"], d["method"], d["jsonrpc"], d.get("params")))
    made.register_structure_hook(JsonRPCNotification, lambda d, kind: kind(d["method"], d["jsonrpc"], d.get("params")))
    made.register_structure_hook(JsonRPCResponseMessage, lambda d, kind: kind(d["id"], d["jsonrpc"], d.get("result")))
    return made
