"""Borrowed detectors, one file each, loaded on need and used only at the gates (copy, prompt, scan)."""
