package fi.pirtti.exchange.discussion;

import com.fasterxml.jackson.databind.JsonNode;
import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.GuideRef;
import fi.pirtti.domain.discussion.Participants;
import fi.pirtti.domain.discussion.Sitting;
import fi.pirtti.domain.discussion.StepRecord;
import fi.pirtti.domain.discussion.StepState;
import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.domain.guide.BackgroundField;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Labelled;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.exchange.envelope.Sha256;
import fi.pirtti.exchange.json.Decoded;
import fi.pirtti.exchange.json.Fields;
import fi.pirtti.exchange.json.ProblemList;
import fi.pirtti.support.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one discussion against its guide. */
final class DiscussionReader {
    private final Guide guide;
    private final @Nullable Discussion fallback;
    private final ProblemList problems = new ProblemList(Severity.ERROR);

    /** @param fallback where id, revision, guide, unit and language come from when they are absent; null if they must be there */
    DiscussionReader(Guide guide, @Nullable Discussion fallback) {
        this.guide = guide;
        this.fallback = fallback;
    }

    Decoded<Discussion> read(JsonNode node) {
        if (textLength(node) > DiscussionLimits.MAX_TOTAL_TEXT) {
            problems.error("", "text-total", DiscussionLimits.MAX_TOTAL_TEXT);
        }
        Fields fields = Fields.of(node, "", problems);
        fields.format(DiscussionCodec.FORMAT);
        Discussion given = fallback;
        Optional<UUID> id = given != null && !fields.has("id") ? Optional.of(given.id()) : fields.uuid("id");
        int revision = given != null && !fields.has("revision")
                ? given.revision()
                : fields.integer("revision", 1, Integer.MAX_VALUE);
        GuideRef ref = given != null && !fields.has("guide") ? given.guide() : guideRef(fields.object("guide"));
        Unit unit = given != null && !fields.has("unit") ? given.unit() : unit(fields.object("unit"));
        String language = given != null && !fields.has("language") ? given.language() : language(fields);
        List<Sitting> sittings = sittings(fields);
        SortedMap<String, StepRecord> answers = answers(fields, sittings);
        fields.noOthers();
        return problems.decoded(
                () -> new Discussion(id.orElseThrow(), revision, ref, unit, language, sittings, answers));
    }

    private GuideRef guideRef(Fields fields) {
        GuideRef ref = new GuideRef(
                fields.id("id"),
                fields.integer("version", 1, Integer.MAX_VALUE),
                fields.matching("sha256", Sha256.FORM, "hash-form"));
        if (fields.problemFree("id") && !ref.id().equals(guide.id())) {
            fields.error("id", "guide-differs", guide.id());
        }
        if (fields.problemFree("version") && ref.version() != guide.version()) {
            fields.error("version", "guide-differs", guide.version());
        }
        fields.noOthers();
        return ref;
    }

    private Unit unit(Fields fields) {
        Unit unit = UnitCodec.read(fields);
        for (String field : unit.background().keySet()) {
            Optional<BackgroundField> known = guide.background().stream()
                    .filter(each -> each.id().equals(field))
                    .findFirst();
            String value = unit.background().get(field);
            if (known.isEmpty()
                    || known.get().values().stream().map(Labelled::id).noneMatch(each -> each.equals(value))) {
                problems.error(fields.at("background") + "/" + field, "reference-unknown");
            }
        }
        return unit;
    }

    private String language(Fields fields) {
        String language = fields.text("language", DiscussionLimits.MAX_TEXT);
        if (!language.isBlank() && !guide.languages().contains(language)) {
            fields.error("language", "language-unknown", String.join(", ", guide.languages()));
        }
        return language;
    }

    private List<Sitting> sittings(Fields fields) {
        List<Sitting> sittings = new ArrayList<>();
        for (Fields each : fields.objectsOrNone("sittings", DiscussionLimits.MAX_SITTINGS)) {
            int id = each.integer("id", 1, DiscussionLimits.MAX_SITTINGS);
            if (each.problemFree("id") && id != sittings.size() + 1) {
                each.error("id", "sitting-order", sittings.size() + 1);
            }
            sittings.add(new Sitting(
                    sittings.size() + 1,
                    each.time("started"),
                    each.has("ended") ? each.time("ended") : null,
                    participants(each.object("participants"))));
            each.noOthers();
        }
        return sittings;
    }

    private Participants participants(Fields fields) {
        int total = fields.integer("total", 0, DiscussionLimits.MAX_COUNT);
        TreeMap<String, Integer> groups = new TreeMap<>();
        if (fields.has("groups")) {
            Fields counts = fields.object("groups");
            for (String group : counts.names()) {
                if (guide.participantGroups().stream().map(Labelled::id).noneMatch(group::equals)) {
                    counts.error(group, "reference-unknown");
                }
                groups.put(group, counts.integer(group, 0, DiscussionLimits.MAX_COUNT));
            }
        }
        fields.noOthers();
        return new Participants(total, groups);
    }

    private SortedMap<String, StepRecord> answers(Fields fields, List<Sitting> sittings) {
        TreeMap<String, StepRecord> answers = new TreeMap<>();
        Scope scope = new Scope(guide, sittings.stream().map(Sitting::id).collect(Collectors.toSet()));
        AnswerReader reader = new AnswerReader(guide, scope);
        Fields all = fields.object("answers");
        for (String step : all.names()) {
            if (guide.step(step).isEmpty()) {
                all.error(step, "step-unknown");
            }
        }
        for (Step step : guide.steps()) {
            if (all.has(step.id())) {
                StepRecord record = record(step, all.object(step.id()), reader, scope);
                answers.put(step.id(), record);
                scope.add(step.id(), record.answer());
            }
        }
        return answers;
    }

    private static StepRecord record(Step step, Fields fields, AnswerReader reader, Scope scope) {
        String kind = fields.text("kind", DiscussionLimits.MAX_TEXT);
        if (!kind.equals(step.kind().wireName())) {
            if (!kind.isBlank()) {
                fields.error("kind", "kind-differs", step.kind().wireName());
            }
            return StepRecord.untouched(step.kind());
        }
        StepState state = state(fields);
        String reason = null;
        if (state == StepState.SKIPPED) {
            reason = fields.text("reason", DiscussionLimits.MAX_NOTE);
        } else if (fields.has("reason")) {
            fields.error("reason", "reason-unexpected");
        }
        String note = fields.textOrEmpty("note", DiscussionLimits.MAX_NOTE);
        int seconds = fields.integerOr("seconds", 0, 0, DiscussionLimits.MAX_SECONDS);
        Integer sitting =
                fields.has("sitting") ? (Integer) fields.integer("sitting", 1, DiscussionLimits.MAX_SITTINGS) : null;
        if (sitting != null && fields.problemFree("sitting") && !scope.hasSitting(sitting)) {
            fields.error("sitting", "reference-unknown");
        }
        Answer answer = reader.read(step, fields);
        fields.noOthers();
        return new StepRecord(state, reason, note, seconds, sitting, answer);
    }

    private static StepState state(Fields fields) {
        String name = fields.text("state", DiscussionLimits.MAX_TEXT);
        Optional<StepState> state = Stream.of(StepState.values())
                .filter(each -> each.wireName().equals(name))
                .findFirst();
        if (state.isEmpty() && !name.isBlank()) {
            fields.error("state", "value-unknown", "open, done, skipped");
        }
        return state.orElse(StepState.OPEN);
    }

    private static long textLength(JsonNode node) {
        if (node.isTextual()) {
            return node.textValue().length();
        }
        long length = 0;
        for (JsonNode child : node) {
            length += textLength(child);
        }
        return length;
    }
}
