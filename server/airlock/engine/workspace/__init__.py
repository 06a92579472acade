"""The files around a document: which there are, what they define, and an index of names that outlives the process.

Only for folders somebody trusts. What git ignores, links, binaries and huge files are not there. The index holds names, sizes, times and
keyed hashes; no text, and nothing is written into the workspace.
"""
