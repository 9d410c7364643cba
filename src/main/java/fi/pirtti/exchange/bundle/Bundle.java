package fi.pirtti.exchange.bundle;

import fi.pirtti.exchange.envelope.Sha256;
import fi.pirtti.exchange.envelope.VerifyKey;

/**
 * An opened bundle: whole, and signed by the key that its statement names. Whether that key is the one of the invitation
 * is for the office to ask, with {@link #isSignedBy}.
 */
public final class Bundle {
    private final Statement statement;
    private final byte[] discussionJson;
    private final byte[] guideJson;
    private final byte[] summaryHtml;

    Bundle(Statement statement, byte[] discussionJson, byte[] guideJson, byte[] summaryHtml) {
        this.statement = statement;
        this.discussionJson = discussionJson;
        this.guideJson = guideJson;
        this.summaryHtml = summaryHtml;
    }

    public Statement statement() {
        return statement;
    }

    /**
     * True if the statement is signed by {@code key}, the one that the office knows for the invitation. The signature itself
     * was verified when the bundle was opened; verifying it again would cost more than all the rest of opening.
     */
    public boolean isSignedBy(VerifyKey key) {
        return statement.signer().equals(key);
    }

    public byte[] discussionJson() {
        return discussionJson.clone();
    }

    /** SHA-256 of the discussion: equal for bundles that say the same, whichever program version sealed them. */
    public String discussionSha256() {
        return Sha256.hex(discussionJson);
    }

    /** Exact bytes of the guide that was answered; their hash is the statement's. */
    public byte[] guideJson() {
        return guideJson.clone();
    }

    /** The page for people. It comes from outside: not to be shown in a program without care. */
    public byte[] summaryHtml() {
        return summaryHtml.clone();
    }
}
