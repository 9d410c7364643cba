package fi.pirtti.facilitation;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.privacy.Finding;
import fi.pirtti.domain.privacy.PlacedText;
import fi.pirtti.domain.privacy.Rewording;
import fi.pirtti.domain.privacy.TextPlace;
import fi.pirtti.exchange.docx.DocxFile;
import fi.pirtti.exchange.pdf.PdfFile;
import fi.pirtti.exchange.summary.SummaryPage;
import fi.pirtti.support.Messages;
import fi.pirtti.support.UiLanguage;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The discussion as the team takes it along, at any moment. Until it is sealed it says that it goes on, and what looks
 * like an identifier and has not been handled is covered, so that no paper carries what the office would not get.
 */
public final class TeamSummary {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT);

    private final Guide guide;
    private final Discussion discussion;
    private final List<String> marks;

    private TeamSummary(Guide guide, Discussion discussion, List<String> marks) {
        this.guide = guide;
        this.discussion = discussion;
        this.marks = marks;
    }

    /** The summary of a discussion as it is now. To be taken on the session's thread; made anywhere. */
    public static TeamSummary of(DiscussionSession session, LocalDateTime now) {
        Discussion discussion = session.discussion();
        if (session.isSealed()) {
            return new TeamSummary(session.guide(), discussion, List.of());
        }
        Messages messages = Messages.in(UiLanguage.ofTag(discussion.language()));
        List<Finding> open = session.openFindings();
        List<String> marks = new ArrayList<>();
        marks.add(messages.text("summary.unfinished", DAY.format(now) + " " + messages.time(now)));
        if (!open.isEmpty()) {
            marks.add(messages.text("summary.covered", open.size()));
        }
        return new TeamSummary(session.guide(), covered(discussion, open, messages.text("summary.coveredText")), marks);
    }

    /** As PDF; for the background. */
    public byte[] pdf() {
        return PdfFile.of(page());
    }

    /** As a Word file; for the background. */
    public byte[] docx() {
        return DocxFile.of(page());
    }

    private String page() {
        return SummaryPage.onPaper(guide, discussion, marks);
    }

    private static Discussion covered(Discussion discussion, List<Finding> open, String cover) {
        Map<TextPlace, List<Finding>> byPlace = new LinkedHashMap<>();
        open.forEach(finding -> byPlace.computeIfAbsent(finding.place(), place -> new ArrayList<>())
                .add(finding));
        Discussion result = discussion;
        for (Map.Entry<TextPlace, List<Finding>> place : byPlace.entrySet()) {
            PlacedText text =
                    new PlacedText(place.getKey(), place.getValue().getFirst().text());
            result = result.apply(Rewording.of(result, place.getKey(), covered(text, place.getValue(), cover)));
        }
        return result;
    }

    /** From the end, so that what stands before stays where it is. */
    private static String covered(PlacedText placed, List<Finding> findings, String cover) {
        StringBuilder text = new StringBuilder(placed.text());
        int behind = text.length() + 1;
        for (Finding finding : findings.stream()
                .sorted(Comparator.comparingInt(
                                (Finding each) -> each.identifier().start())
                        .reversed())
                .toList()) {
            if (finding.identifier().end() <= behind) {
                text.replace(finding.identifier().start(), finding.identifier().end(), cover);
                behind = finding.identifier().start();
            }
        }
        return text.toString();
    }
}
