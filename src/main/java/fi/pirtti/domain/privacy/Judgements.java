package fi.pirtti.domain.privacy;

import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.EditLog;
import fi.pirtti.domain.discussion.Judgement;
import fi.pirtti.domain.discussion.LogEntry;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The judgements that stand in a discussion: those kept at the last sealing, and those made since. */
public record Judgements(Set<Judgement> standing) {
    public static final Judgements NONE = new Judgements(Set.of());

    public Judgements {
        standing = Set.copyOf(standing);
    }

    /** What stands after the edits of {@code log}. */
    public static Judgements of(Collection<Judgement> base, EditLog log) {
        Set<Judgement> standing = new LinkedHashSet<>(base);
        for (LogEntry entry : log.entries()) {
            if (!entry.undone()) {
                judge(entry.edit(), standing);
            }
        }
        return new Judgements(standing);
    }

    /** What was decided about {@code identifier} in {@code text}, if anything. */
    public Optional<Judgement> about(Identifier identifier, String text) {
        return standing.stream()
                .filter(judgement -> judgement.found().equals(identifier.text()))
                .filter(judgement -> switch (judgement) {
                    case Judgement.NoIdentifier _ -> true;
                    case Judgement.Kept kept -> kept.within().equals(text);
                })
                .findFirst();
    }

    /** Those that concern a text that is still there; the others are forgotten when a revision is sealed. */
    public Judgements in(Collection<String> texts) {
        return new Judgements(standing.stream()
                .filter(judgement -> texts.stream().anyMatch(text -> switch (judgement) {
                    case Judgement.NoIdentifier none -> text.contains(none.found());
                    case Judgement.Kept kept -> text.equals(kept.within());
                }))
                .collect(java.util.stream.Collectors.toUnmodifiableSet()));
    }

    private static void judge(Edit edit, Set<Judgement> standing) {
        switch (edit) {
            case Edit.Judge(Judgement judgement, boolean stands) -> {
                if (judgement instanceof Judgement.Kept kept) {
                    standing.removeIf(other -> other instanceof Judgement.Kept earlier
                            && earlier.found().equals(kept.found())
                            && earlier.within().equals(kept.within()));
                }
                if (stands) {
                    standing.add(judgement);
                } else {
                    standing.remove(judgement);
                }
            }
            case Edit.Together together -> together.edits().forEach(one -> judge(one, standing));
            case Edit.SetLanguage _,
                    Edit.SetUnit _,
                    Edit.SetBackground _,
                    Edit.StartSitting _,
                    Edit.CancelSitting _,
                    Edit.EndSitting _,
                    Edit.SetAttendance _,
                    Edit.Approve _,
                    Edit.OnStep _ -> {}
        }
    }
}
