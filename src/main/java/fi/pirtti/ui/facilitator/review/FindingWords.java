package fi.pirtti.ui.facilitator.review;

import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.domain.privacy.Finding;
import fi.pirtti.domain.privacy.Identifier;
import fi.pirtti.domain.privacy.TextPlace;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Glyph;

/** How a privacy finding is told to a person: what it looks like and where it stands. */
record FindingWords(Messages messages, Guide guide, Discussion discussion) {

    /** What it looks like. */
    String kind(Identifier.Kind kind) {
        return switch (kind) {
            case IDENTITY_CODE -> messages.text("review.finding.identityCode");
            case PHONE -> messages.text("review.finding.phone");
            case EMAIL -> messages.text("review.finding.email");
            case NAME -> messages.text("review.finding.name");
        };
    }

    /** The words of the button that takes it out. */
    String removal(Identifier.Kind kind) {
        return switch (kind) {
            case IDENTITY_CODE -> messages.text("review.finding.removeIdentityCode");
            case PHONE -> messages.text("review.finding.removePhone");
            case EMAIL -> messages.text("review.finding.removeEmail");
            case NAME -> messages.text("review.finding.removeName");
        };
    }

    static Glyph glyph(Identifier.Kind kind) {
        return switch (kind) {
            case IDENTITY_CODE -> Glyph.NATIONAL_ID;
            case PHONE -> Glyph.PHONE;
            case EMAIL -> Glyph.E_MAIL;
            case NAME -> Glyph.PRIVACY;
        };
    }

    /** Where it stands, such as <em>Vaihe 2, ajatus 12</em>. */
    String place(TextPlace place) {
        int step = stepNumber(place.step());
        return switch (place.what()) {
            case IDEA -> messages.text("review.place.idea", step, ideaNumber(place));
            case TERM, TERM_HERE, TERM_ELSEWHERE -> messages.text("review.place.term", step, number(place));
            case CLUSTER_NAME -> messages.text("review.place.clusterName", step);
            case STATEMENT -> messages.text("review.place.statement", step);
            case SCALE_REASON_LOW, SCALE_REASON_HIGH, WEIGHING_REASON -> messages.text("review.place.reason", step);
            case ACTION -> messages.text("review.place.action", step, number(place));
            case ACTION_ROLE -> messages.text("review.place.role", step, number(place));
            case DISSENT -> messages.text("review.place.dissent", step, number(place));
            case NOTE -> messages.text("review.place.note", step);
            case SKIP_REASON -> messages.text("review.place.skipReason", step);
        };
    }

    /** The place of a step in the guide, from 1; 0 if it is not there. */
    int stepNumber(String id) {
        return guide.steps().stream().map(Step::id).toList().indexOf(id) + 1;
    }

    String place(Finding finding) {
        return place(finding.place());
    }

    private int ideaNumber(TextPlace place) {
        return guide.step(place.step())
                .map(step -> discussion.recordOf(step.id(), step.kind()).answer())
                .map(answer -> answer instanceof Answer.Ideas(var ideas)
                        ? ideas.stream().map(idea -> idea.id()).toList().indexOf(place.id()) + 1
                        : 0)
                .orElse(0);
    }

    private static int number(TextPlace place) {
        return Integer.parseInt(place.id()) + 1;
    }
}
