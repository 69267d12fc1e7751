"""Good practices of towns and regions: from Markdown files to the views of a multilingual site.

Data flows one way, and a module imports only what stands before it in this list:

``problem``, ``characters`` → ``yaml_text``, ``front_matter``, ``body`` → ``prose``, ``figures`` → ``fields``,
``vocabulary``, ``registers`` → ``faults``, ``criteria`` → ``reference`` → ``schema`` → ``cost``, ``practice``,
``introduction``, ``commitments`` → ``catalogue`` → ``filters``, ``freshness``, ``differences``, ``history`` →
``wording`` → ``glossary`` → ``checks`` → ``load`` → ``collation`` → ``interface``, ``messages``, ``render``,
``related``, ``address``, ``alternates``, ``projection``, ``outlines`` → ``views`` → ``search`` → ``indexing`` →
``templating`` → ``building``, ``accept``, ``publish`` → ``commands`` → ``cli``

Nothing here imports MkDocs; ``hooks/site.py`` does.
"""
