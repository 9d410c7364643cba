package fi.pirtti.fuzz;

import fi.pirtti.exchange.PirttiFile;
import fi.pirtti.exchange.age.AgeFile;
import fi.pirtti.exchange.bundle.BundleReader;
import fi.pirtti.exchange.bundle.BundleReader.Result;
import java.util.List;

/** A sealed bundle as it comes by mail: the file, or what is sealed in it (1). */
class SealedBundleFuzzTest extends FuzzTest {
    SealedBundleFuzzTest() {
        super("sealed bundle");
    }

    @Override
    void read(byte[] input) {
        byte[] file = Material.form(input) == 0
                ? input
                : AgeFile.seal(Material.rest(input), List.of(Material.OFFICE.recipient()));
        Result result = BundleReader.open(file, List.of(Material.OFFICE));
        if (result instanceof Result.Opened) {
            Expect.that(PirttiFile.sniff(file) == PirttiFile.BUNDLE, "a bundle that is not known as one");
        }
        BundleFuzzTest.use(result);
    }
}
