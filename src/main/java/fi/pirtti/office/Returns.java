package fi.pirtti.office;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Labelled;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.domain.results.ChoiceItem;
import fi.pirtti.domain.results.GroupResult;
import fi.pirtti.domain.results.Question;
import fi.pirtti.domain.results.RankingItem;
import fi.pirtti.domain.results.ResultTable;
import fi.pirtti.domain.results.ScaleItem;
import fi.pirtti.domain.results.StepResult;
import fi.pirtti.domain.results.WeighingItem;
import fi.pirtti.exchange.FileNames;
import fi.pirtti.exchange.returnsheet.OutcomesFile;
import fi.pirtti.exchange.returnsheet.ReturnSheet;
import fi.pirtti.exchange.returnsheet.ReturnSheetCodec;
import fi.pirtti.storage.archive.StoredDiscussion;
import fi.pirtti.support.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes a return sheet for every unit that answered: its own figures beside those of all. A figure of all is left out
 * when the others could be learnt from it: when they are fewer than the guide's minimum group size.
 */
public final class Returns {
    private final OfficeArchive office;
    private final InstantSource clock;
    private final OutcomesFile outcomes;
    private final Map<String, GroupResult> all = new HashMap<>();

    public Returns(OfficeArchive office, InstantSource clock, OutcomesFile outcomes) {
        this.office = office;
        this.clock = clock;
        this.outcomes = outcomes;
    }

    /**
     * Writes the sheets into {@code directory}, made if it is not there.
     *
     * @return how many
     * @throws OfficeException {@code storage-unwritable}
     */
    public int write(Path directory) {
        List<StoredDiscussion> answered = office.store().newest(Set.of());
        int participants = answered.stream()
                .mapToInt(stored -> stored.discussion().participants())
                .sum();
        Instant now = Instant.ofEpochMilli(clock.millis());
        Set<String> taken = new HashSet<>();
        try {
            Files.createDirectories(directory);
            for (StoredDiscussion stored : answered) {
                Guide guide = office.guides().get(stored.discussion().guide().sha256());
                if (guide == null) {
                    continue;
                }
                ReturnSheet sheet = sheet(stored, guide, now, answered.size(), participants);
                String name = FileNames.distinct(
                        FileNames.returnSheet(stored.discussion().unit().name()),
                        candidate -> !taken.add(candidate.toLowerCase(Locale.ROOT)));
                WholeFile.write(
                        directory.resolve(name),
                        ReturnSheetCodec.write(sheet, office.keys().signing()));
            }
        } catch (IOException e) {
            throw OfficeException.of("storage-unwritable", directory.toString());
        }
        return taken.size();
    }

    private ReturnSheet sheet(StoredDiscussion stored, Guide guide, Instant now, int units, int participants) {
        List<ReturnSheet.Topic> topics = new ArrayList<>();
        for (Step step : guide.steps()) {
            topic(step, guide, stored.discussion()).ifPresent(topics::add);
        }
        return new ReturnSheet(
                office.consultation().id(),
                stored.invitation(),
                stored.discussion().id(),
                stored.discussion().revision(),
                now,
                outcomes.message(),
                units,
                participants,
                topics,
                outcomes.outcomes());
    }

    private Optional<ReturnSheet.Topic> topic(Step step, Guide guide, Discussion own) {
        Shape shape = Shape.of(step);
        if (shape == null) {
            return Optional.empty();
        }
        GroupResult together = all.computeIfAbsent(step.id(), this::together);
        GroupResult alone =
                ResultTable.of(step, 0, List.of(own), Question.ALL).groups().getFirst();
        int others = together.participants() - alone.participants();
        boolean hidden = together.suppressed() || others < guide.minimumGroupSize();
        Map<String, Double> mine = figures(alone.result());
        Map<String, Double> theirs = hidden ? Map.of() : figures(together.result());
        if (mine.isEmpty() && theirs.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ReturnSheet.Topic(
                step.id(),
                step.kind(),
                step.title(),
                shape.measure(),
                shape.most(),
                hidden ? 0 : together.units(),
                hidden ? 0 : together.participants(),
                shape.items().stream()
                        .map(item -> new ReturnSheet.Line(
                                item.id(), item.label(), mine.get(item.id()), theirs.get(item.id())))
                        .toList()));
    }

    private GroupResult together(String step) {
        return new Analysis(office).of(step, null, null, true).groups().getFirst();
    }

    /** The figures by item; an item without one is absent. */
    private static Map<String, Double> figures(@Nullable StepResult result) {
        Map<String, Double> figures = new HashMap<>();
        switch (result) {
            case null -> {}
            case StepResult.Scale scale -> {
                for (ScaleItem item : scale.items()) {
                    put(figures, item.id(), item.mean());
                }
            }
            case StepResult.Choice choice -> {
                for (ChoiceItem item : choice.items()) {
                    put(figures, item.id(), item.share());
                }
            }
            case StepResult.Ranking ranking -> {
                for (RankingItem item : ranking.items()) {
                    put(figures, item.id(), item.meanPoints());
                }
            }
            case StepResult.Weighing weighing -> {
                for (WeighingItem item : weighing.items()) {
                    put(figures, item.id(), item.mean());
                }
            }
            case StepResult.Info _,
                    StepResult.Ideas _,
                    StepResult.Terms _,
                    StepResult.Clusters _,
                    StepResult.Dots _,
                    StepResult.Statement _,
                    StepResult.Actions _,
                    StepResult.Agreement _ -> {}
        }
        return figures;
    }

    private static void put(Map<String, Double> figures, String id, @Nullable Double figure) {
        if (figure != null) {
            figures.put(id, figure);
        }
    }

    /** What the figures of a step look like; steps whose items are each unit's own have none. */
    private record Shape(ReturnSheet.Measure measure, int most, List<Labelled> items) {
        static @Nullable Shape of(Step step) {
            return switch (step) {
                case Step.Scale scale -> new Shape(ReturnSheet.Measure.MEAN, scale.points(), scale.statements());
                case Step.Choice choice -> new Shape(ReturnSheet.Measure.SHARE, 1, choice.options());
                case Step.Ranking ranking ->
                    new Shape(ReturnSheet.Measure.POINTS, ranking.options().size(), ranking.options());
                case Step.Weighing weighing ->
                    new Shape(ReturnSheet.Measure.MEAN, weighing.points(), weighing.alternatives());
                case Step.Info _,
                        Step.Ideas _,
                        Step.Terms _,
                        Step.Clusters _,
                        Step.Dots _,
                        Step.Statement _,
                        Step.Actions _,
                        Step.Agreement _ -> null;
            };
        }
    }
}
