package fi.pirtti.support;

import java.util.Arrays;
import java.util.Set;

/** What a person does about a {@link Problem}: each code has one. */
public enum Remedy {
    /** A fault of the program. */
    TELL_US("remedy.tell-us", Trouble.UNEXPECTED),
    RESTART("remedy.restart", "memory-full", "storage-setting", "storage-failed"),
    INSTALL_AGAIN("remedy.install-again", "program-incomplete", "storage-old-sqlite", "storage-newer"),
    CHECK_DISK(
            "remedy.check-disk",
            "file-missing",
            "file-denied",
            "file-failed",
            "open-unreadable",
            "seal-differs",
            "seal-unwritable",
            "storage-full",
            "storage-io",
            "storage-missing",
            "storage-unwritable",
            "unreadable"),
    RESTORE("remedy.restore", "storage-damaged"),
    CLOSE_OTHER("remedy.close-other", "storage-busy", "workspace-in-use"),
    ASK_OFFICE(
            "remedy.ask-office",
            "invitation-expired",
            "open-another-key",
            "open-bad-signature",
            "open-broken",
            "open-bundle",
            "open-guide",
            "open-not-pirtti",
            "open-receipt-differs",
            "open-receipt-unknown",
            "open-return-forged",
            "open-return-unknown",
            "seal-invitation"),
    OTHER_MACHINE(
            "remedy.other-machine",
            "merge-over-limit",
            "merge-sealed",
            "open-sharing-damaged",
            "open-sharing-other",
            "sharing-differs",
            "sharing-other",
            "sharing-over-limit",
            "sharing-sealed"),
    REVIEW("remedy.review", "seal-answers", "seal-blocked", "seal-findings"),
    /** It lies in quarantine: a human of the office decides. */
    QUARANTINE(
            "remedy.quarantine",
            "bad-signature",
            "expired-invitation",
            "hash-differs",
            "malformed",
            "over-limit",
            "payload-type",
            "revoked-invitation",
            "undecryptable",
            "unknown-guide",
            "unknown-invitation",
            "wrong-consultation"),
    CHECK_COMMAND(
            "remedy.check-command",
            "archive-empty",
            "consultations-differ",
            "demo-not-empty",
            "field-unknown",
            "guide-twice",
            "keys-damaged",
            "keys-missing",
            "keys-other",
            "quarantine-unknown",
            "signer-other",
            "step-not-asked",
            "storage-exists",
            "storage-foreign",
            "unit-unknown"),
    /** A place in a file is wrong: all codes that are in none of the other lists. */
    CORRECT_FILE("remedy.correct-file");

    private final String key;
    private final Set<String> codes;

    Remedy(String key, String... codes) {
        this.key = key;
        this.codes = Set.of(codes);
    }

    public static Remedy of(String code) {
        return Arrays.stream(values())
                .filter(remedy -> remedy.codes.contains(code))
                .findFirst()
                .orElse(CORRECT_FILE);
    }

    /** The codes that have it, but for those of {@link #CORRECT_FILE}. */
    public Set<String> codes() {
        return codes;
    }

    public String words(Messages messages) {
        return messages.text(key);
    }
}
