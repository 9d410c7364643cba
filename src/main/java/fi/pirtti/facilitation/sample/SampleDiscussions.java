package fi.pirtti.facilitation.sample;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.GuideRef;
import fi.pirtti.domain.discussion.Participants;
import fi.pirtti.domain.discussion.StepState;
import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Labelled;
import fi.pirtti.domain.guide.Step;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Discussions as units might have held them: plausible and varied words in Finnish or Swedish, and counts that fit the
 * attendance. The same arguments always give the same discussion. Nothing in it is about a real person.
 */
public final class SampleDiscussions {
    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

    private SampleDiscussions() {}

    /**
     * A whole discussion, every step answered or skipped with a reason.
     *
     * @param guideSha256 lower-case hexadecimal SHA-256 of the guide's bytes
     * @param headcount people in the unit; part of them attend
     * @param language of the answers: {@code sv}, or Finnish for everything else
     */
    public static Discussion discussion(
            Guide guide, String guideSha256, Unit unit, int headcount, long seed, String language) {
        Discussion discussion =
                Discussion.begin(id(seed), new GuideRef(guide.id(), guide.version(), guideSha256), unit, language);
        for (Edit edit : edits(guide, unit, headcount, seed, language)) {
            discussion = discussion.apply(edit);
        }
        return discussion;
    }

    /** The edits of which {@link #discussion} is the fold, as a facilitator would have made them, in guide order. */
    public static List<Edit> edits(Guide guide, Unit unit, int headcount, long seed, String language) {
        Random random = new Random(seed);
        List<Edit> edits = new ArrayList<>();
        List<Integer> attendance = attendance(headcount, random);
        OffsetDateTime first = firstSitting(guide, random);
        for (int i = 0; i < attendance.size(); i++) {
            OffsetDateTime start = first.plusDays(7L * i);
            edits.add(new Edit.StartSitting(i + 1, start, participants(guide, unit, attendance.get(i), random)));
            if (i < attendance.size() - 1) {
                edits.add(new Edit.EndSitting(i + 1, start.plusMinutes(70 + random.nextInt(30))));
            }
        }
        SampleAnswers answers = new SampleAnswers(guide, unit, attendance, random, language);
        for (Step step : guide.steps()) {
            edits.addAll(ofStep(step, answers, attendance.size(), random));
        }
        edits.add(new Edit.EndSitting(
                attendance.size(), first.plusDays(7L * (attendance.size() - 1)).plusMinutes(75 + random.nextInt(40))));
        return edits;
    }

    private static List<Edit> ofStep(Step step, SampleAnswers answers, int lastSitting, Random random) {
        List<Edit> edits = new ArrayList<>();
        boolean skipped = step.optional() && random.nextInt(5) == 0;
        if (skipped) {
            edits.add(new Edit.SetState(step.id(), step.kind(), StepState.SKIPPED, answers.skipReason(), lastSitting));
        } else {
            edits.addAll(answers.to(step));
            edits.add(new Edit.AddSeconds(
                    step.id(), step.kind(), Math.max(30, step.minutes() * (40 + random.nextInt(35)))));
            String note = random.nextInt(12) == 0 ? answers.note() : null;
            if (note != null) {
                edits.add(new Edit.SetNote(step.id(), step.kind(), note));
            }
            edits.add(new Edit.SetState(step.id(), step.kind(), StepState.DONE, null, lastSitting));
        }
        return edits;
    }

    /** Most of the unit comes; a large one sits twice. */
    private static List<Integer> attendance(int headcount, Random random) {
        int present = Math.max(2, (int) Math.round(headcount * (0.55 + 0.4 * random.nextDouble())));
        if (present < 16) {
            return List.of(present);
        }
        int second = present * (35 + random.nextInt(20)) / 100;
        return List.of(present - second, second);
    }

    private static OffsetDateTime firstSitting(Guide guide, Random random) {
        long days = Math.max(
                1,
                guide.opens().until(guide.closes()).toTotalMonths() * 30
                        + guide.opens().until(guide.closes()).getDays()
                        - 14);
        var day = guide.opens().plusDays(random.nextInt((int) days));
        int hour = List.of(8, 9, 12, 13, 14).get(random.nextInt(5));
        return day.atTime(hour, random.nextInt(2) * 30).atZone(HELSINKI).toOffsetDateTime();
    }

    private static Participants participants(Guide guide, Unit unit, int present, Random random) {
        TreeMap<String, Integer> groups = new TreeMap<>();
        List<String> ids = guide.participantGroups().stream().map(Labelled::id).toList();
        if (!ids.isEmpty()) {
            ids.forEach(group -> groups.put(group, 0));
            String main = mainGroup(unit, ids);
            for (int i = 0; i < present; i++) {
                String group = main != null && random.nextInt(100) < 70 ? main : ids.get(random.nextInt(ids.size()));
                groups.merge(group, 1, Integer::sum);
            }
            groups.values().removeIf(count -> count == 0);
        }
        return new Participants(present, groups);
    }

    private static @Nullable String mainGroup(Unit unit, List<String> ids) {
        String name = unit.name();
        boolean social = name.contains("suojelu")
                || name.contains("sosiaali")
                || name.contains("arviointi")
                || name.contains("Vammais")
                || name.contains("perhetyö");
        String area = SampleAnswers.areaOf(unit);
        String wanted = social
                ? "sosiaali"
                : area.equals("tuki") ? "tuki" : area.equals("pelastus") ? "muu-asiantuntija" : "hoito";
        return ids.contains(wanted) ? wanted : null;
    }

    private static UUID id(long seed) {
        Random random = new Random(~seed);
        return new UUID(
                random.nextLong() & 0xFFFF_FFFF_FFFF_0FFFL | 0x4000L,
                random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L);
    }
}
