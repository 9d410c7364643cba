package fi.pirtti.ui.facilitator.rehearsal;

import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.facilitation.rehearsal.MadeUpTeam;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.facilitator.run.RunViewModel;
import java.util.List;
import java.util.Optional;
import javafx.util.Subscription;

/** Looks at the discussion that is rehearsed, and speaks for the team in it. */
final class RunWatch {
    /** What the made-up team says, one after another. */
    private static final List<String> SAYINGS = List.of(
            "rehearsal.saying.1",
            "rehearsal.saying.2",
            "rehearsal.saying.3",
            "rehearsal.saying.4",
            "rehearsal.saying.5",
            "rehearsal.saying.6");

    private final RunViewModel run;
    private final Course course;

    RunWatch(RunViewModel run, Course course) {
        this.run = run;
        this.course = course;
    }

    /**
     * Something that the team would do now, if someone asked.
     *
     * @param words what it says, or how it shows hands
     * @param button what one presses to have it recorded
     */
    record Offer(String words, String button, Runnable deed) {}

    /** Watches until the subscription ends; {@code onSeen} is called whenever there is something new to look at. */
    Subscription start(Runnable onSeen) {
        Runnable look = () -> {
            look();
            onSeen.run();
        };
        Subscription watching = Subscription.combine(
                run.discussion().subscribe(look),
                run.step().subscribe(look),
                run.wallState().subscribe(look),
                run.canRedo().subscribe(look));
        look.run();
        return watching;
    }

    Optional<Offer> offer(Messages messages) {
        Step step = run.step().get();
        if (course.isOver()) {
            return Optional.empty();
        }
        return switch (course.lesson()) {
            case IDEAS -> step instanceof Step.Ideas ideas ? Optional.of(saying(ideas, messages)) : Optional.empty();
            case HANDS ->
                step instanceof Step.Scale scale
                        ? Optional.of(hands(
                                messages.text("rehearsal.team.fingers"),
                                messages,
                                MadeUpTeam.showsFingers(scale, run.sitting())))
                        : Optional.empty();
            case AGREEMENT ->
                step instanceof Step.Agreement agreement
                        ? Optional.of(hands(
                                messages.text("rehearsal.team.verdict"),
                                messages,
                                MadeUpTeam.agrees(agreement, run.sitting())))
                        : Optional.empty();
            case GO_ON, UNDO, DARKEN, LIGHT, TO_HANDS, TO_AGREEMENT, TO_REVIEW -> Optional.empty();
        };
    }

    private Offer saying(Step.Ideas step, Messages messages) {
        String words = messages.text(SAYINGS.get(course.nextSaying() % SAYINGS.size()));
        return new Offer(messages.text("rehearsal.team.says", words), messages.text("rehearsal.team.add"), () -> {
            course.said();
            run.record(MadeUpTeam.says(words, step, run.discussion().get(), run.sitting()));
        });
    }

    private Offer hands(String words, Messages messages, Edit edit) {
        return new Offer(words, messages.text("rehearsal.team.count"), () -> run.record(edit));
    }

    private void look() {
        Step step = run.step().get();
        course.see(new Seen(
                step,
                run.discussion().get().recordOf(step.id(), step.kind()).answer(),
                run.wallState().get(),
                run.canRedo().get()));
    }
}
