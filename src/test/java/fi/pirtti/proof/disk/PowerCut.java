package fi.pirtti.proof.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * What may be left on a disk whose power was cut: all that was flushed, and of the rest any sectors of 512 bytes, whole,
 * torn or not at all. Names change in the order in which they were changed, but how many of the changes that were not
 * flushed have reached the disk is chance; a name may be there without what was written under it.
 */
public final class PowerCut {
    private static final int SECTOR = 512;

    private final Path directory;
    private final Map<Path, Content> names = new HashMap<>();
    private final Map<Path, Content> durable = new HashMap<>();
    private final List<DiskEvent> unflushedNames = new ArrayList<>();
    /** By identity, since a file of the same name may be made again. */
    private final Map<DiskEvent, Content> born = new IdentityHashMap<>();

    private final List<Object> acknowledged = new ArrayList<>();

    /** One file, whatever its name: what surely lies on the disk, and what was handed over since. */
    private static final class Content {
        private final Bytes flushed = new Bytes();
        private final List<DiskEvent> since = new ArrayList<>();
    }

    /** Before anything has happened on this disk. */
    public PowerCut(RecordedDisk disk) {
        directory = disk.directory();
    }

    /** What the program had said to be safe by then, in order. */
    public List<Object> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** Lays one of the possible disks into {@code image}, which is made. */
    public void layInto(Path image, Random random) throws IOException {
        Map<Path, Content> left = new HashMap<>(durable);
        int kept = random.nextInt(unflushedNames.size() + 1);
        for (DiskEvent change : unflushedNames.subList(0, kept)) {
            rename(left, change);
        }
        Map<Content, byte[]> made = new HashMap<>();
        Files.createDirectories(image);
        for (Map.Entry<Path, Content> file : left.entrySet()) {
            Path to = image.resolve(directory.relativize(file.getKey()).toString());
            Files.createDirectories(to.getParent());
            Files.write(to, made.computeIfAbsent(file.getValue(), content -> survivor(content, random)));
        }
    }

    /** The next event happens before the power goes. */
    public void take(DiskEvent event) {
        switch (event) {
            case DiskEvent.Created(Path file) -> {
                if (!names.containsKey(file)) {
                    Content content = new Content();
                    born.put(event, content);
                    rename(names, event);
                    unflushedNames.add(event);
                }
            }
            case DiskEvent.Moved _, DiskEvent.Deleted _ -> {
                rename(names, event);
                unflushedNames.add(event);
            }
            case DiskEvent.Written(Path file, long _, byte[] _) ->
                content(file).since.add(event);
            case DiskEvent.Truncated(Path file, long _) -> content(file).since.add(event);
            case DiskEvent.Synced(Path file) -> {
                Content content = content(file);
                content.since.forEach(content.flushed::apply);
                content.since.clear();
            }
            case DiskEvent.DirectorySynced(Path flushed) -> flushNames(flushed);
            case DiskEvent.Acknowledged(Object what) -> acknowledged.add(what);
        }
    }

    /** Changes of names in this directory are on the disk, and so are those made before them elsewhere. */
    private void flushNames(Path flushed) {
        int last = 0;
        for (int i = 0; i < unflushedNames.size(); i++) {
            if (directories(unflushedNames.get(i)).contains(flushed)) {
                last = i + 1;
            }
        }
        for (DiskEvent change : unflushedNames.subList(0, last)) {
            rename(durable, change);
        }
        unflushedNames.subList(0, last).clear();
    }

    private static Set<Path> directories(DiskEvent change) {
        return switch (change) {
            case DiskEvent.Created(Path file) -> Set.of(file.getParent());
            case DiskEvent.Deleted(Path file) -> Set.of(file.getParent());
            case DiskEvent.Moved(Path from, Path to) -> new HashSet<>(List.of(from.getParent(), to.getParent()));
            case DiskEvent other -> throw new IllegalStateException(other.toString());
        };
    }

    private void rename(Map<Path, Content> map, DiskEvent change) {
        switch (change) {
            case DiskEvent.Created(Path file) -> map.put(file, born.get(change));
            case DiskEvent.Deleted(Path file) -> map.remove(file);
            case DiskEvent.Moved(Path from, Path to) -> {
                Content moved = map.remove(from);
                if (moved != null) {
                    map.put(to, moved);
                }
            }
            case DiskEvent other -> throw new IllegalStateException(other.toString());
        }
    }

    private Content content(Path file) {
        Content content = names.get(file);
        if (content == null) {
            throw new IllegalStateException("written without a name: " + file);
        }
        return content;
    }

    private static byte[] survivor(Content content, Random random) {
        Bytes bytes = content.flushed.copy();
        int luck = random.nextInt(4);
        for (DiskEvent change : content.since) {
            if (luck == 0) {
                break;
            }
            if (change instanceof DiskEvent.Written(Path file, long offset, byte[] written)) {
                for (DiskEvent.Written sector : sectors(file, offset, written)) {
                    switch (luck == 1 ? 0 : random.nextInt(8)) {
                        case 0, 1, 2, 3 -> bytes.apply(sector);
                        case 4 -> bytes.apply(torn(sector, random));
                        default -> {}
                    }
                }
            } else if (luck == 1 || random.nextBoolean()) {
                bytes.apply(change);
            }
        }
        return bytes.toArray();
    }

    /** Cut at the boundaries of the disk's sectors, wherever the write began. */
    private static List<DiskEvent.Written> sectors(Path file, long offset, byte[] bytes) {
        List<DiskEvent.Written> sectors = new ArrayList<>();
        int from = 0;
        while (from < bytes.length) {
            int to = (int) Math.min(bytes.length, from + SECTOR - (offset + from) % SECTOR);
            sectors.add(new DiskEvent.Written(file, offset + from, Arrays.copyOfRange(bytes, from, to)));
            from = to;
        }
        return sectors;
    }

    private static DiskEvent.Written torn(DiskEvent.Written sector, Random random) {
        int kept = random.nextInt(sector.bytes().length + 1);
        return new DiskEvent.Written(sector.file(), sector.offset(), Arrays.copyOf(sector.bytes(), kept));
    }

    /** The content of a file, to which writes are applied. */
    private static final class Bytes {
        private byte[] room = new byte[0];
        private int size;

        void apply(DiskEvent change) {
            switch (change) {
                case DiskEvent.Truncated(Path _, long to) -> {
                    room = Arrays.copyOf(Arrays.copyOf(room, Math.min(size, (int) to)), (int) to);
                    size = (int) to;
                }
                case DiskEvent.Written(Path _, long offset, byte[] written) -> {
                    int end = (int) offset + written.length;
                    if (end > room.length) {
                        room = Arrays.copyOf(room, Math.max(end, room.length * 2));
                    }
                    System.arraycopy(written, 0, room, (int) offset, written.length);
                    size = Math.max(size, end);
                }
                case DiskEvent other -> throw new IllegalStateException(other.toString());
            }
        }

        Bytes copy() {
            Bytes copy = new Bytes();
            copy.room = toArray();
            copy.size = size;
            return copy;
        }

        byte[] toArray() {
            return Arrays.copyOf(room, size);
        }
    }
}
