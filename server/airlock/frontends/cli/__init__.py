"""The command line: one file a verb, and the few pieces they share.

Each verb has `run(arguments, console) -> exit code`; `airlock.__main__` imports only the verb that was asked for, so that a cold command is
fast. Nothing here finds, replaces or decides anything: that is the engine's. Nothing here prints a value it was given to look at.
"""
