package fi.pirtti.domain.discussion;

/**
 * Which guide a discussion answers.
 *
 * @param sha256 lower-case hexadecimal SHA-256 of the guide's exact bytes
 */
public record GuideRef(String id, int version, String sha256) {}
