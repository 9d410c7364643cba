package fi.pirtti.exchange.returnsheet;

import fi.pirtti.domain.guide.LocalizedText;
import fi.pirtti.exchange.guide.GuideTexts;
import fi.pirtti.exchange.json.Decoded;
import fi.pirtti.exchange.json.Fields;
import fi.pirtti.exchange.json.ProblemList;
import fi.pirtti.exchange.json.StrictJson;
import fi.pirtti.support.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the office has to say to all units: {@code pirtti-outcomes/1}, plain JSON that the office writes.
 *
 * @param message a word of thanks, if there is one
 */
public record OutcomesFile(@Nullable LocalizedText message, List<ReturnSheet.Outcome> outcomes) {
    public static final String FORMAT = "pirtti-outcomes/1";

    /** Nothing but figures. */
    public static final OutcomesFile NONE = new OutcomesFile(null, List.of());

    public OutcomesFile {
        outcomes = List.copyOf(outcomes);
    }

    public static Decoded<OutcomesFile> read(byte[] file) {
        return StrictJson.read(file).then(node -> {
            ProblemList problems = new ProblemList(Severity.WARNING);
            Fields fields = Fields.of(node, "", problems);
            fields.format(FORMAT);
            LocalizedText message = fields.has("message") ? new GuideTexts(List.of()).read(fields, "message") : null;
            List<ReturnSheet.Outcome> outcomes = ReturnSheetCodec.outcomes(fields);
            fields.noOthers();
            return problems.decoded(() -> new OutcomesFile(message, outcomes));
        });
    }
}
