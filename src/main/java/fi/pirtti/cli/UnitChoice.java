package fi.pirtti.cli;

import fi.pirtti.office.coverage.Coverage;
import fi.pirtti.office.coverage.CoverageFilter;
import fi.pirtti.office.coverage.UnitState;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which units a command is about. */
final class UnitChoice {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
    CommandSpec spec;

    @Option(names = "--where", paramLabel = "FIELD=VALUE", descriptionKey = "cli.option.where-units")
    List<String> where = List.of();

    @Option(names = "--state", paramLabel = "STATE", split = ",", descriptionKey = "cli.option.states")
    List<String> states = List.of();

    @Option(names = "--search", paramLabel = "TEXT", descriptionKey = "cli.option.search-units")
    String search = "";

    /** The values that fields must have. */
    Map<String, String> where(Terminal terminal) {
        Map<String, String> conditions = new LinkedHashMap<>();
        for (String text : where) {
            int equals = text.indexOf('=');
            if (equals < 1) {
                throw new ParameterException(spec.commandLine(), terminal.text("cli.where-form", text));
            }
            conditions.put(text.substring(0, equals), text.substring(equals + 1));
        }
        return conditions;
    }

    Set<UnitState> states(Terminal terminal) {
        Set<UnitState> chosen = EnumSet.noneOf(UnitState.class);
        for (String text : states) {
            chosen.add(UnitState.ofId(text)
                    .orElseThrow(() -> new ParameterException(
                            spec.commandLine(),
                            terminal.text(
                                    "cli.state-form",
                                    text,
                                    Arrays.stream(UnitState.values())
                                            .map(UnitState::id)
                                            .collect(Collectors.joining(", "))))));
        }
        return chosen;
    }

    /** @param otherwise the states that are meant where none is named */
    CoverageFilter filter(Coverage coverage, Set<UnitState> otherwise, Terminal terminal) {
        Map<String, String> conditions = where(terminal);
        conditions.keySet().forEach(coverage::field);
        Set<UnitState> chosen = states(terminal);
        return new CoverageFilter(chosen.isEmpty() ? otherwise : chosen, search, conditions);
    }
}
