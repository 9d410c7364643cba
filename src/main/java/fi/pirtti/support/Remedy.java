package fi.pirtti.support;

import java.util.Arrays;
import java.util.Set;

/** What a person does about a {@link Problem}: each code has one. */
public enum Remedy {
    /** A fault of the program. */
    TELL_US("remedy.tell-us", Trouble.UNEXPECTED),
    RESTART(
            "remedy.restart",
            "memory-full",
            "seal-unfinished",
            "storage-setting",
            "storage-failed",
            "storage-move-differs"),
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
    /** A damaged archive: its sentence says how to go on, and this what to keep until then. */
    KEEP_ALL("remedy.keep-all", "archive-damaged", "archive-damaged-alone"),
    NOTHING("remedy.nothing", "archive-sound"),
    CLOSE_OTHER("remedy.close-other", "storage-busy", "workspace-in-use"),
    CHECK_SERVER("remedy.check-server", "storage-server-unreachable", "storage-server-failed"),
    WAIT("remedy.wait", "storage-server-busy", "storage-server-contended"),
    CHECK_LOGIN("remedy.check-login", "storage-server-login"),
    ASK_KEEPER(
            "remedy.ask-keeper",
            "archive-on-server",
            "storage-server-database",
            "storage-server-full",
            "storage-server-standby"),
    ASK_RIGHTS("remedy.ask-rights", "storage-server-rights"),
    LOOK_AGAIN("remedy.look-again", "storage-server-uncertain"),
    DECIDE_AGAIN("remedy.decide-again", "storage-decided"),
    ASK_OFFICE(
            "remedy.ask-office",
            "file-unknown",
            "invitation-expired",
            "open-another-key",
            "open-bad-signature",
            "open-broken",
            "open-bundle",
            "open-guide",
            "open-not-pirtti",
            "open-notice-forged",
            "open-notice-older",
            "open-notice-unknown",
            "open-receipt-differs",
            "open-receipt-unknown",
            "open-return-forged",
            "open-return-unknown",
            "seal-invitation",
            "signer-other"),
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
    /** Two contents of one revision, or two discussions of one unit: a human of the office decides. */
    CHOOSE("remedy.choose", "conflict", "second-discussion"),
    RECOVER_KEYS("remedy.recover-keys", "keys-damaged", "keys-missing", "keys-other", "passphrase-wrong"),
    SECURE_KEYS("remedy.secure-keys", "keys-open", "one-recipient", "recovery-beside"),
    KEEP_SHEET("remedy.keep-sheet", "recovery-other", "spare-missing"),
    CHECK_COMMAND(
            "remedy.check-command",
            "archive-empty",
            "archive-in-file",
            "conflict-unknown",
            "consultations-differ",
            "deadline-none",
            "deadline-order",
            "deadline-past",
            "demo-not-empty",
            "field-unknown",
            "guide-twice",
            "invitation-unknown",
            "keys-locked",
            "passphrase-differs",
            "passphrase-none",
            "quarantine-unknown",
            "recovery-form",
            "recovery-none",
            "step-not-asked",
            "storage-exists",
            "storage-foreign",
            "storage-server-taken",
            "storage-server-url",
            "unit-closed",
            "unit-merge-few",
            "unit-name-needed",
            "unit-open",
            "unit-split-few",
            "unit-stale",
            "unit-taken",
            "unit-unknown",
            "mark-reason-missing",
            "mark-note-long"),
    /** A place in a file is wrong. */
    CORRECT_FILE(
            "remedy.correct-file",
            "base64-form",
            "date-form",
            "date-order",
            "email-form",
            "format-unknown",
            "guide-differs",
            "hash-form",
            "id-duplicate",
            "id-form",
            "idea-twice",
            "json-duplicate",
            "json-encoding",
            "json-limit",
            "mark-state-unknown",
            "mark-twice",
            "marks-form",
            "json-syntax",
            "key-form",
            "kind-differs",
            "kind-unknown",
            "language-form",
            "language-missing",
            "language-unknown",
            "list-empty",
            "list-long",
            "list-short",
            "minutes-sum",
            "missing",
            "number-range",
            "of-kind",
            "of-later",
            "of-unknown",
            "reason-unexpected",
            "recipient-form",
            "reference-unknown",
            "sitting-order",
            "step-unknown",
            "steps-many",
            "text-blank",
            "text-characters",
            "text-long",
            "text-total",
            "time-form",
            "unit-differs",
            "units-cell-error",
            "units-cell-missing",
            "units-column-missing",
            "units-column-name",
            "units-column-twice",
            "units-columns",
            "units-empty",
            "units-encoding",
            "units-form",
            "units-guide-unknown",
            "units-id-duplicate",
            "units-id-form",
            "units-large",
            "units-old-excel",
            "units-row-length",
            "units-rows",
            "units-sheet",
            "unknown-field",
            "uuid-form",
            "value-unknown",
            "wrong-type");

    private final String key;
    private final Set<String> codes;

    Remedy(String key, String... codes) {
        this.key = key;
        this.codes = Set.of(codes);
    }

    /** That of {@code code}; for one that nobody has given a thought, what is done about a fault of the program. */
    public static Remedy of(String code) {
        return Arrays.stream(values())
                .filter(remedy -> remedy.codes.contains(code))
                .findFirst()
                .orElse(TELL_US);
    }

    /** The codes that have it. */
    public Set<String> codes() {
        return codes;
    }

    public String words(Messages messages) {
        return messages.text(key);
    }
}
