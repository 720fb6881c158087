"""What other libraries answer, one file a family of questions.

A peer's answer is a function of a Sample; it returns what GraphCoreAnswers writes, or SKIP for a graph
that the library cannot be asked about.
"""
