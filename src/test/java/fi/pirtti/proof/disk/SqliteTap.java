package fi.pirtti.proof.disk;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConnection;
import org.sqlite.core.NativeDB;

/**
 * Listens to what the SQLite library of this process asks of the disk: its own virtual file system goes on to do the
 * work, and what is opened below a {@link RecordedDisk} is reported on the way through. Needs no compiler and no right
 * to trace processes, so it runs wherever the tests do.
 *
 * <p>Layouts are those of {@code sqlite3_vfs}, {@code sqlite3_file} and {@code sqlite3_io_methods} in sqlite3.h, which
 * may only grow at their ends; that the file system is the first member of a connection is checked by its name.
 */
final class SqliteTap {
    private static final int OK = 0;
    private static final int IOERR = 10;
    private static final int FULL = 13;
    private static final int IOERR_FSYNC = IOERR | 4 << 8;
    private static final int IOERR_WRITE = IOERR | 3 << 8;
    private static final int OPEN_CREATE = 0x4;
    /** Rollback journal, super-journal, write-ahead log: their first flush flushes the directory, too. */
    private static final int OPEN_JOURNALS = 0x800 | 0x4000 | 0x80000;

    private static final long VFS_NAME = 24;
    private static final long VFS_OPEN = 40;
    private static final long VFS_DELETE = 48;
    private static final long METHODS_SIZE = 8 + 18 * 8;
    private static final long CLOSE = 8;
    private static final long WRITE = 24;
    private static final long TRUNCATE = 32;
    private static final long SYNC = 40;
    private static final long LONGEST_NAME = 4096;

    private static final List<RecordedDisk> DISKS = new CopyOnWriteArrayList<>();
    private static @Nullable SqliteTap installed;

    private final Linker linker = Linker.nativeLinker();
    private final Map<Long, Open> open = new ConcurrentHashMap<>();
    private final Map<Long, Methods> methods = new HashMap<>();
    private final MethodHandle reallyOpen;
    private final MethodHandle reallyDelete;

    /** A file that SQLite has open on a recorded disk. */
    private static final class Open {
        private final RecordedDisk disk;
        private final Path file;
        private final Methods really;
        private boolean syncsDirectory;

        Open(RecordedDisk disk, Path file, Methods really, boolean syncsDirectory) {
            this.disk = disk;
            this.file = file;
            this.really = really;
            this.syncsDirectory = syncsDirectory;
        }
    }

    /** What SQLite itself does with a file, and the table that leads here first. */
    private record Methods(
            MethodHandle close, MethodHandle write, MethodHandle truncate, MethodHandle sync, MemorySegment table) {}

    private SqliteTap(MemorySegment vfs) throws ReflectiveOperationException {
        FunctionDescriptor opening = FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_INT, ADDRESS);
        FunctionDescriptor deleting = FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT);
        reallyOpen = linker.downcallHandle(vfs.get(ADDRESS, VFS_OPEN), opening);
        reallyDelete = linker.downcallHandle(vfs.get(ADDRESS, VFS_DELETE), deleting);
        vfs.set(ADDRESS, VFS_OPEN, stub("open", opening));
        vfs.set(ADDRESS, VFS_DELETE, stub("delete", deleting));
    }

    static synchronized void listen(RecordedDisk disk) {
        if (installed == null) {
            installed = install();
        }
        DISKS.add(disk);
    }

    static void forget(RecordedDisk disk) {
        DISKS.remove(disk);
    }

    private static SqliteTap install() {
        try (Connection connection = JDBC.createConnection(JDBC.PREFIX + ":memory:", new Properties())) {
            Field pointer = NativeDB.class.getDeclaredField("pointer");
            pointer.setAccessible(true);
            long database = pointer.getLong(((SQLiteConnection) connection).getDatabase());
            MemorySegment vfs = MemorySegment.ofAddress(database)
                    .reinterpret(ADDRESS.byteSize())
                    .get(ADDRESS, 0)
                    .reinterpret(VFS_DELETE + ADDRESS.byteSize());
            String name = vfs.get(ADDRESS, VFS_NAME).reinterpret(LONGEST_NAME).getString(0);
            if (!name.equals("unix")) {
                throw new IllegalStateException("SQLite's file system is not where it was: " + name);
            }
            return new SqliteTap(vfs);
        } catch (Exception e) {
            throw new IllegalStateException("SQLite cannot be listened to", e);
        }
    }

    private MemorySegment stub(String method, FunctionDescriptor form) throws ReflectiveOperationException {
        MethodType type = form.toMethodType();
        MethodHandle here = MethodHandles.lookup().findVirtual(SqliteTap.class, method, type);
        return linker.upcallStub(here.bindTo(this), form, Arena.global());
    }

    @SuppressWarnings("unused") // called by SQLite
    private int open(MemorySegment vfs, MemorySegment name, MemorySegment file, int flags, MemorySegment outFlags) {
        try {
            int result = (int) reallyOpen.invokeExact(vfs, name, file, flags, outFlags);
            if (result != OK || name.address() == 0) {
                return result;
            }
            Path path = Path.of(name.reinterpret(LONGEST_NAME).getString(0));
            RecordedDisk disk = disk(path);
            if (disk != null) {
                MemorySegment sqliteFile = file.reinterpret(ADDRESS.byteSize());
                Methods really = methods(sqliteFile.get(ADDRESS, 0));
                sqliteFile.set(ADDRESS, 0, really.table);
                boolean journal = (flags & OPEN_JOURNALS) != 0 && (flags & OPEN_CREATE) != 0;
                open.put(file.address(), new Open(disk, path, really, journal));
                disk.add(new DiskEvent.Created(path));
            }
            return result;
        } catch (Throwable e) {
            return IOERR;
        }
    }

    @SuppressWarnings("unused") // called by SQLite
    private int delete(MemorySegment vfs, MemorySegment name, int syncDirectory) {
        try {
            int result = (int) reallyDelete.invokeExact(vfs, name, syncDirectory);
            Path path = Path.of(name.reinterpret(LONGEST_NAME).getString(0));
            RecordedDisk disk = disk(path);
            if (disk != null && result == OK) {
                disk.add(new DiskEvent.Deleted(path));
                if (syncDirectory != 0) {
                    disk.add(new DiskEvent.DirectorySynced(path.getParent()));
                }
            }
            return result;
        } catch (Throwable e) {
            return IOERR;
        }
    }

    @SuppressWarnings("unused") // called by SQLite
    private int close(MemorySegment file) {
        try {
            Open closed = open.remove(file.address());
            return (int) closed.really.close.invokeExact(file);
        } catch (Throwable e) {
            return IOERR;
        }
    }

    @SuppressWarnings("unused") // called by SQLite
    private int write(MemorySegment file, MemorySegment bytes, int length, long offset) {
        try {
            Open written = open.get(file.address());
            RecordedDisk.Failure refused = written.disk.refuses();
            if (refused != null) {
                return refused == RecordedDisk.Failure.FULL ? FULL : IOERR_WRITE;
            }
            int result = (int) written.really.write.invokeExact(file, bytes, length, offset);
            if (result == OK) {
                written.disk.add(new DiskEvent.Written(
                        written.file, offset, bytes.reinterpret(length).toArray(ValueLayout.JAVA_BYTE)));
            }
            return result;
        } catch (Throwable e) {
            return IOERR;
        }
    }

    @SuppressWarnings("unused") // called by SQLite
    private int truncate(MemorySegment file, long size) {
        try {
            Open truncated = open.get(file.address());
            int result = (int) truncated.really.truncate.invokeExact(file, size);
            if (result == OK) {
                truncated.disk.add(new DiskEvent.Truncated(truncated.file, size));
            }
            return result;
        } catch (Throwable e) {
            return IOERR;
        }
    }

    @SuppressWarnings("unused") // called by SQLite
    private int sync(MemorySegment file, int flags) {
        try {
            Open synced = open.get(file.address());
            if (synced.disk.refuses() != null) {
                return IOERR_FSYNC;
            }
            int result = (int) synced.really.sync.invokeExact(file, flags);
            if (result == OK) {
                synced.disk.add(new DiskEvent.Synced(synced.file));
                if (synced.syncsDirectory) {
                    synced.syncsDirectory = false;
                    synced.disk.add(new DiskEvent.DirectorySynced(synced.file.getParent()));
                }
            }
            return result;
        } catch (Throwable e) {
            return IOERR;
        }
    }

    private synchronized Methods methods(MemorySegment original) throws ReflectiveOperationException {
        Methods known = methods.get(original.address());
        if (known == null) {
            known = tapped(original.reinterpret(METHODS_SIZE));
            methods.put(original.address(), known);
        }
        return known;
    }

    private Methods tapped(MemorySegment original) throws ReflectiveOperationException {
        FunctionDescriptor closing = FunctionDescriptor.of(JAVA_INT, ADDRESS);
        FunctionDescriptor writing = FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, JAVA_LONG);
        FunctionDescriptor truncating = FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG);
        FunctionDescriptor syncing = FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT);
        MemorySegment table = Arena.global().allocate(METHODS_SIZE, ADDRESS.byteAlignment());
        table.copyFrom(original);
        table.set(ADDRESS, CLOSE, stub("close", closing));
        table.set(ADDRESS, WRITE, stub("write", writing));
        table.set(ADDRESS, TRUNCATE, stub("truncate", truncating));
        table.set(ADDRESS, SYNC, stub("sync", syncing));
        return new Methods(
                linker.downcallHandle(original.get(ADDRESS, CLOSE), closing),
                linker.downcallHandle(original.get(ADDRESS, WRITE), writing),
                linker.downcallHandle(original.get(ADDRESS, TRUNCATE), truncating),
                linker.downcallHandle(original.get(ADDRESS, SYNC), syncing),
                table);
    }

    private static @Nullable RecordedDisk disk(Path path) {
        for (RecordedDisk disk : DISKS) {
            // shared memory beside a write-ahead log is made anew after a crash
            if (disk.holds(path) && !path.toString().endsWith("-shm")) {
                return disk;
            }
        }
        return null;
    }
}
