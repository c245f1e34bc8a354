"""The language of rule files: text to syntax tree, and back."""
