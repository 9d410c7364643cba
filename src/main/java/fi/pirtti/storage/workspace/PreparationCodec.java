package fi.pirtti.storage.workspace;

import fi.pirtti.domain.discussion.Preparation;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A facilitator's arrangements as a JSON object; what is written reads back equal. */
final class PreparationCodec {
    private PreparationCodec() {}

    static String write(Preparation preparation) {
        return JsonText.object(out -> out.objects(
                        "sittings",
                        preparation.sittings().stream()
                                .map(PreparationCodec::sitting)
                                .toList())
                .object("expected", inner -> EditWriter.write(preparation.expected(), inner))
                .texts("wallLanguages", preparation.wallLanguages())
                .text("wallText", preparation.wallText().name())
                .flag("groundRulesOnWall", preparation.groundRulesOnWall())
                .texts("checked", preparation.checked())
                .textsByName("ownNotes", preparation.ownNotes())
                .numbers("extraMinutes", preparation.extraMinutes())
                .text("currentStep", preparation.currentStep())
                .objects(
                        "apart",
                        preparation.apart().entrySet().stream()
                                .map(each -> (JsonText.Members) inner ->
                                        inner.number("sitting", each.getKey()).texts("steps", each.getValue()))
                                .toList())
                .number("currentSitting", preparation.currentSitting()));
    }

    private static JsonText.Members sitting(Preparation.PlannedSitting sitting) {
        return out ->
                out.text("date", sitting.date()).text("time", sitting.time()).text("fromStep", sitting.fromStep());
    }

    /** @throws IllegalArgumentException if the text is not what {@link #write} writes */
    static Preparation read(String json) {
        JsonText.In in = JsonText.read(json);
        return new Preparation(
                in.objects("sittings").stream().map(PreparationCodec::sitting).toList(),
                EditReader.participants(in.object("expected")),
                in.texts("wallLanguages"),
                Preparation.WallText.valueOf(in.text("wallText")),
                in.flag("groundRulesOnWall"),
                new TreeSet<>(in.texts("checked")),
                in.textsByName("ownNotes"),
                in.numbers("extraMinutes"),
                in.textOrNull("currentStep"),
                apart(in),
                in.numberOrNull("currentSitting"));
    }

    /** Arrangements written before there were such sittings have no word of them. */
    private static TreeMap<Integer, List<String>> apart(JsonText.In in) {
        TreeMap<Integer, List<String>> apart = new TreeMap<>();
        if (in.members().containsKey("apart")) {
            in.objects("apart").forEach(each -> apart.put(each.number("sitting"), each.texts("steps")));
        }
        return apart;
    }

    private static Preparation.PlannedSitting sitting(JsonText.In in) {
        @Nullable String date = in.textOrNull("date");
        @Nullable String time = in.textOrNull("time");
        return new Preparation.PlannedSitting(
                date == null ? null : LocalDate.parse(date),
                time == null ? null : LocalTime.parse(time),
                in.text("fromStep"));
    }
}
