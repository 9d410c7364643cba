package fi.pirtti.exchange.bundle;

/** Ends the reading of a bundle inside this package; callers get a {@link BundleReader.Result}. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final RejectReason reason;
    private final String detail;

    /** @param detail what is wrong, in words for a technician, without anything that people said */
    Refusal(RejectReason reason, String detail) {
        super(detail, null, false, false);
        this.reason = reason;
        this.detail = detail;
    }

    static Refusal malformed(String detail) {
        return new Refusal(RejectReason.MALFORMED, detail);
    }

    RejectReason reason() {
        return reason;
    }

    String detail() {
        return detail;
    }
}
