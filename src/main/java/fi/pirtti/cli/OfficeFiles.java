package fi.pirtti.cli;

import fi.pirtti.office.OfficeArchive;
import fi.pirtti.office.Passphrases;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The archive that an office command works on, and its keys. */
final class OfficeFiles {
    @Mixin
    OfficePlace place = new OfficePlace();

    @Option(names = "--passphrase-file", paramLabel = "FILE", descriptionKey = "cli.option.passphrase-file")
    @Nullable
    Path passphraseFile;

    OfficeArchive open(Terminal terminal) {
        return OfficeArchive.open(place.archive(terminal), place.keys(terminal), passphrases(terminal));
    }

    Passphrases passphrases(Terminal terminal) {
        return PassphraseFile.of(passphraseFile, terminal);
    }
}
