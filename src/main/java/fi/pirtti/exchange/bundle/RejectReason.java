package fi.pirtti.exchange.bundle;

import java.util.Optional;

/** Why a bundle is not accepted. The codes are stable: files, archives and scripts know them. */
public enum RejectReason {
    /** None of our identities opens it, or it was damaged after sealing. */
    UNDECRYPTABLE("undecryptable"),
    /** It is not built as a bundle is. */
    MALFORMED("malformed"),
    /** It is larger, or holds more, than is taken. */
    OVER_LIMIT("over-limit"),
    /** What it says is not signed by the key that must have signed it. */
    BAD_SIGNATURE("bad-signature"),
    /** It answers an invitation that the office has not sent. */
    UNKNOWN_INVITATION("unknown-invitation"),
    /** It answers an invitation that the office has taken back. */
    REVOKED_INVITATION("revoked-invitation"),
    /** It came after its invitation had expired. */
    EXPIRED_INVITATION("expired-invitation"),
    /** It belongs to another consultation. */
    WRONG_CONSULTATION("wrong-consultation"),
    /** It answers a guide that the consultation does not have. */
    UNKNOWN_GUIDE("unknown-guide");

    private final String code;

    RejectReason(String code) {
        this.code = code;
    }

    /** The code; its message has the key {@code problem.CODE}. */
    public String code() {
        return code;
    }

    public static Optional<RejectReason> ofCode(String code) {
        for (RejectReason reason : values()) {
            if (reason.code.equals(code)) {
                return Optional.of(reason);
            }
        }
        return Optional.empty();
    }
}
