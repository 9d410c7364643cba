package fi.pirtti.exchange.discussion;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.GuideRef;
import fi.pirtti.domain.discussion.Sitting;
import fi.pirtti.domain.discussion.StepRecord;
import fi.pirtti.exchange.json.CanonicalJson;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** Writes discussions, members in the order of the format, maps sorted. */
final class DiscussionWriter {
    private DiscussionWriter() {}

    static ObjectNode json(Discussion discussion) {
        ObjectNode json = CanonicalJson.object();
        json.put("format", DiscussionCodec.FORMAT);
        json.put("id", discussion.id().toString());
        json.put("revision", discussion.revision());
        GuideRef ref = discussion.guide();
        json.putObject("guide")
                .put("id", ref.id())
                .put("version", ref.version())
                .put("sha256", ref.sha256());
        json.set("unit", UnitCodec.write(discussion.unit()));
        json.put("language", discussion.language());
        ArrayNode sittings = json.putArray("sittings");
        discussion.sittings().forEach(sitting -> sittings.add(sitting(sitting)));
        ObjectNode answers = json.putObject("answers");
        discussion.answers().forEach((step, record) -> answers.set(step, record(record)));
        return json;
    }

    private static ObjectNode sitting(Sitting sitting) {
        ObjectNode json = CanonicalJson.object();
        json.put("id", sitting.id());
        json.put("started", time(sitting.started()));
        OffsetDateTime ended = sitting.ended();
        if (ended != null) {
            json.put("ended", time(ended));
        }
        ObjectNode participants = json.putObject("participants");
        participants.put("total", sitting.participants().total());
        ObjectNode groups = participants.putObject("groups");
        sitting.participants().groups().forEach(groups::put);
        return json;
    }

    private static ObjectNode record(StepRecord record) {
        ObjectNode json = CanonicalJson.object();
        json.put("kind", record.answer().kind().wireName());
        json.put("state", record.state().wireName());
        if (record.reason() != null) {
            json.put("reason", record.reason());
        }
        json.put("seconds", record.seconds());
        json.put("note", record.note());
        if (record.sitting() != null) {
            json.put("sitting", record.sitting());
        }
        AnswerWriter.write(record.answer(), json);
        return json;
    }

    private static String time(OffsetDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }
}
