"""Building the extension package: which platforms there are, their libraries, the staged content, and the proof that it works."""
