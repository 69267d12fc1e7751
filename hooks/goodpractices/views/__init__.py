"""What each kind of page shows, as plain data for the templates: no HTML but the texts' own, no files, no MkDocs."""
