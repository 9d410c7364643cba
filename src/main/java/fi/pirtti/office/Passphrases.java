package fi.pirtti.office;

import java.nio.file.Path;
import java.util.Optional;

/** Knows the passphrase of a key file, or whom to ask. */
@FunctionalInterface
public interface Passphrases {
    /** Knows none. */
    Passphrases NONE = file -> Optional.empty();

    /** The passphrase of this file; empty if nobody can say. Asked only where the file is under one. */
    Optional<char[]> of(Path keyFile);
}
