package fi.pirtti.proof.disk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.CopyOption;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.tests.mockfile.FilterFileChannel;
import org.apache.lucene.tests.mockfile.FilterFileSystemProvider;

/** The file system of this machine, with what is written through it reported to a {@link RecordedDisk}. */
final class RecordingFiles extends FilterFileSystemProvider {
    private static final Set<StandardOpenOption> WRITING =
            EnumSet.of(StandardOpenOption.WRITE, StandardOpenOption.APPEND);
    private static final Set<OpenOption> NEW =
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);

    private final RecordedDisk disk;

    RecordingFiles(RecordedDisk disk) {
        super("recorded", FileSystems.getDefault());
        this.disk = disk;
    }

    FileSystem fileSystem() {
        return fileSystem;
    }

    @Override
    public void move(Path from, Path to, CopyOption... options) throws IOException {
        super.move(from, to, options);
        disk.add(new DiskEvent.Moved(toDelegate(from), toDelegate(to)));
    }

    @Override
    public void delete(Path path) throws IOException {
        super.delete(path);
        disk.add(new DiskEvent.Deleted(toDelegate(path)));
    }

    @Override
    public boolean deleteIfExists(Path path) throws IOException {
        boolean deleted = super.deleteIfExists(path);
        if (deleted) {
            disk.add(new DiskEvent.Deleted(toDelegate(path)));
        }
        return deleted;
    }

    @Override
    public void copy(Path from, Path to, CopyOption... options) throws IOException {
        try (OutputStream out = newOutputStream(to)) {
            Files.copy(toDelegate(from), out);
        }
    }

    /** Files are recorded under one name each; who would link must be able to copy. */
    @Override
    public void createLink(Path link, Path existing) {
        throw new UnsupportedOperationException("not recorded");
    }

    @Override
    public OutputStream newOutputStream(Path path, OpenOption... options) throws IOException {
        Set<OpenOption> given = options.length == 0 ? NEW : new HashSet<>(Set.of(options));
        Set<OpenOption> all = new HashSet<>(given);
        all.add(StandardOpenOption.WRITE);
        return Channels.newOutputStream(newFileChannel(path, all));
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        return options.stream().anyMatch(WRITING::contains)
                ? newFileChannel(path, options, attributes)
                : super.newByteChannel(path, options, attributes);
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        Path file = toDelegate(path);
        boolean isNew = !Files.exists(file);
        FileChannel channel = super.newFileChannel(path, options, attributes);
        if (isNew) {
            disk.add(new DiskEvent.Created(file));
        } else if (options.contains(StandardOpenOption.TRUNCATE_EXISTING)) {
            disk.add(new DiskEvent.Truncated(file, 0));
        }
        return new Recording(channel, file);
    }

    private final class Recording extends FilterFileChannel {
        private final Path file;

        Recording(FileChannel channel, Path file) {
            super(channel);
            this.file = file;
        }

        @Override
        public int write(ByteBuffer from) throws IOException {
            int written = write(from, position());
            position(position() + written);
            return written;
        }

        @Override
        public int write(ByteBuffer from, long offset) throws IOException {
            require();
            byte[] bytes = new byte[from.remaining()];
            from.duplicate().get(bytes);
            int written = super.write(from, offset);
            if (written != bytes.length) {
                throw new FileSystemException(file.toString(), null, "written in part");
            }
            disk.add(new DiskEvent.Written(file, offset, bytes));
            return written;
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            super.truncate(size);
            disk.add(new DiskEvent.Truncated(file, size));
            return this;
        }

        @Override
        public void force(boolean metadata) throws IOException {
            require();
            super.force(metadata);
            disk.add(Files.isDirectory(file) ? new DiskEvent.DirectorySynced(file) : new DiskEvent.Synced(file));
        }

        private void require() throws IOException {
            if (disk.refuses() != null) {
                throw new FileSystemException(file.toString(), null, "No space left on device");
            }
        }
    }
}
