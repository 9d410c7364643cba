package fi.pirtti.cli;

import fi.pirtti.exchange.PirttiFile;
import fi.pirtti.exchange.json.PlainJson;
import fi.pirtti.office.KeyPlace;
import fi.pirtti.office.OfficeArchive;
import fi.pirtti.storage.archive.ArchivePlace;
import fi.pirtti.support.Problem;
import fi.pirtti.support.Severity;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pirtti inspect}. */
@Command(name = "inspect", description = "cli.inspect")
final class Inspect implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE.pirtti", descriptionKey = "cli.option.file")
    Path file = Path.of("");

    @Option(names = "--archive", paramLabel = "A", descriptionKey = "cli.option.inspect-archive")
    @Nullable
    String archive;

    @Option(names = "--keys", paramLabel = "FILE", descriptionKey = "cli.option.keys")
    @Nullable
    Path keys;

    @Option(names = "--passphrase-file", paramLabel = "FILE", descriptionKey = "cli.option.passphrase-file")
    @Nullable
    Path passphraseFile;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    boolean json;

    Inspect(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        byte[] bytes = InputFile.read(file);
        if (archive == null) {
            return show(Inspection.of(bytes, null, terminal.clock().instant()));
        }
        ArchivePlace place = ArchivePlace.of(archive, terminal.environment());
        KeyPlace keyPlace = KeyPlace.of(place, keys, terminal.environment());
        try (OfficeArchive office = OfficeArchive.open(place, keyPlace, PassphraseFile.of(passphraseFile, terminal))) {
            return show(Inspection.of(bytes, office, terminal.clock().instant()));
        }
    }

    private int show(Inspection seen) {
        if (json) {
            Map<String, @Nullable Object> object = PlainJson.object(
                    "type",
                    seen.type().wireName(),
                    "intact",
                    seen.intact(),
                    "problems",
                    seen.problems().stream()
                            .map(problem -> PlainJson.object(
                                    "code",
                                    problem.code(),
                                    "message",
                                    problem.message(terminal.messages()),
                                    "severity",
                                    problem.severity() == Severity.ERROR ? "error" : "warning",
                                    "advice",
                                    terminal.advice(problem.code()).orElse(null),
                                    "pointer",
                                    problem.pointer()))
                            .toList());
            object.putAll(seen.says());
            fate(seen).ifPresent(text -> object.put("importMessage", text));
            terminal.json(object);
        } else {
            terminal.line(type(seen.type()) + " · " + intact(seen.intact()));
            seen.says().forEach((name, value) -> print(name, value, ""));
            fate(seen).ifPresent(terminal::line);
            for (Problem problem : seen.problems()) {
                terminal.line(terminal.located("", problem));
                terminal.advice(problem.code()).ifPresent(terminal::line);
            }
        }
        boolean findings = Boolean.FALSE.equals(seen.intact())
                || seen.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        return findings ? ExitStatus.FINDINGS : ExitStatus.DONE;
    }

    /** What would become of a bundle, in words. */
    private Optional<String> fate(Inspection seen) {
        return Optional.ofNullable(seen.fate()).map(outcome -> switch (outcome) {
            case ACCEPTED -> terminal.text("cli.inspect.fate.accepted");
            case ALREADY_IMPORTED -> terminal.text("cli.inspect.fate.already-imported");
            case SUPERSEDING -> terminal.text("cli.inspect.fate.superseding");
            case CONFLICT -> terminal.text("cli.inspect.fate.conflict");
            case QUARANTINED -> terminal.text("cli.inspect.fate.quarantined");
        });
    }

    private void print(String name, @Nullable Object value, String indent) {
        if (value instanceof Map<?, ?> map) {
            terminal.line(indent + name + ":");
            map.forEach((key, inner) -> print(String.valueOf(key), inner, indent + "  "));
        } else if (value != null) {
            terminal.line(indent + name + ": " + value);
        }
    }

    private String type(PirttiFile type) {
        return switch (type) {
            case GUIDE -> terminal.text("cli.inspect.guide");
            case INVITATION -> terminal.text("cli.inspect.invitation");
            case BUNDLE -> terminal.text("cli.inspect.bundle");
            case RECEIPT -> terminal.text("cli.inspect.receipt");
            case RETURN -> terminal.text("cli.inspect.return");
            case NOTICE -> terminal.text("cli.inspect.notice");
            case SHARING -> terminal.text("cli.inspect.sharing");
            case UNKNOWN -> terminal.text("cli.inspect.unknown");
        };
    }

    private String intact(@Nullable Boolean intact) {
        return intact == null
                ? terminal.text("cli.inspect.cannot-tell")
                : terminal.text(intact ? "cli.inspect.intact" : "cli.inspect.broken");
    }
}
