"""What the command ``goodpractices`` can do: one module each, with its arguments and what it answers."""
