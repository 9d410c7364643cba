package fi.pirtti.domain.guide;

/** Who runs the consultation and answers questions about it. */
public record Organiser(LocalizedText name, String email) {}
