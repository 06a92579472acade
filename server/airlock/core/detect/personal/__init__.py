"""Personal data: what a key, a word or a number's own shape says about whose value stands there.

Keys are read by naming.py and likely.py with the words of keytable.py, values are judged by kind in shapes.py and the modules it asks. Foreign checkers are
imported when a candidate needs one, never before. Nothing here looks at other values of the same record or column.
"""
