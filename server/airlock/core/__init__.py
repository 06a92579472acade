"""The pure core: no file, socket, clock, log or environment.

Same input, same answer; bad input gives fewer findings, never an exception.
"""
