"""Good practices of towns and regions: from Markdown files to the views of a multilingual site.

Data flows one way, and a module imports only what stands before it in this list:

``problem``, ``characters`` → ``yaml_text``, ``front_matter``, ``body`` → ``fields``, ``vocabulary``, ``registers`` →
``faults``, ``criteria`` → ``reference`` → ``schema`` → ``cost``, ``practice``, ``commitments`` → ``catalogue`` →
``filters`` → ``wording`` → ``glossary`` → ``checks`` → ``load`` → ``collation`` → ``interface``, ``messages``,
``render``, ``related``, ``address``, ``alternates``, ``projection``, ``outlines`` → ``views`` → ``search`` →
``indexing`` → ``templating`` → ``building``, ``accept``, ``publish`` → ``cli``

Nothing here imports MkDocs; ``hooks/site.py`` does.
"""
