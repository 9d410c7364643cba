package fi.pirtti.domain.discussion;

/** A word, what it means here and what it means elsewhere (either meaning may be empty). */
public record Term(String term, String here, String elsewhere) {}
