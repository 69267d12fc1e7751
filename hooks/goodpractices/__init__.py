"""Good practices of towns and regions: from Markdown files to the views of a multilingual site.

Data flows one way, and a module imports only what stands before it in this list:

``problem`` → ``yaml_text``, ``front_matter``, ``body`` → ``vocabulary``, ``registers``, ``criteria`` → ``reference``
→ ``schema`` → ``cost``, ``practice`` → ``catalogue`` → ``filters`` → ``checks`` → ``load`` → ``interface``, ``render``,
``related`` → ``views`` → ``search`` → ``indexing`` → ``cli``

Nothing here imports MkDocs; ``hooks/site.py`` does.
"""
