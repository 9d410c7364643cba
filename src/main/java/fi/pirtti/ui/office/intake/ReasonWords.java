package fi.pirtti.ui.office.intake;

import fi.pirtti.ui.common.Glyph;

/**
 * Why a file is in quarantine, as the window says it.
 *
 * @param title key of a few words
 * @param line key of one sentence
 */
record ReasonWords(Glyph glyph, String title, String line) {
    static ReasonWords of(String reason) {
        return switch (reason) {
            case "bad-signature" ->
                new ReasonWords(Glyph.SEAL_BROKEN, "intake.reason.badSignature", "intake.reason.badSignature.line");
            case "undecryptable" ->
                new ReasonWords(Glyph.DAMAGED_FILE, "intake.reason.undecryptable", "intake.reason.undecryptable.line");
            case "over-limit" ->
                new ReasonWords(Glyph.PROBLEM, "intake.reason.overLimit", "intake.reason.overLimit.line");
            case "unknown-invitation" ->
                new ReasonWords(
                        Glyph.UNKNOWN, "intake.reason.unknownInvitation", "intake.reason.unknownInvitation.line");
            case "unknown-guide" ->
                new ReasonWords(Glyph.SCRIPT, "intake.reason.unknownGuide", "intake.reason.unknownGuide.line");
            case "wrong-consultation" ->
                new ReasonWords(Glyph.SWAP, "intake.reason.wrongConsultation", "intake.reason.wrongConsultation.line");
            case "revoked-invitation" ->
                new ReasonWords(Glyph.CLOSE, "intake.reason.revoked", "intake.reason.revoked.line");
            case "expired-invitation" ->
                new ReasonWords(Glyph.CLOCK, "intake.reason.expired", "intake.reason.expired.line");
            case "unreadable" ->
                new ReasonWords(Glyph.PROBLEM, "intake.reason.unreadable", "intake.reason.unreadable.line");
            default -> new ReasonWords(Glyph.DAMAGED_FILE, "intake.reason.malformed", "intake.reason.malformed.line");
        };
    }
}
