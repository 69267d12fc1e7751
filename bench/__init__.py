"""How long a build takes, beside Hugo on the same text: ``make bench``."""
