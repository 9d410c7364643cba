package fi.pirtti.facilitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.pirtti.storage.StorageException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WriteQueueTest {
    private final WriteQueue queue = new WriteQueue();
    private final List<Integer> disk = new ArrayList<>();
    private boolean full;

    @Test
    void a_full_disk_holds_everything_back_and_once_there_is_room_all_follows_in_order() {
        PendingWrite one = write(1);
        one.commit();
        full = true;
        PendingWrite two = write(2);
        PendingWrite three = write(3);
        assertThatThrownBy(three::commit).isInstanceOf(StorageException.class);
        assertThatThrownBy(two::commit).isInstanceOf(StorageException.class);
        assertThat(disk).containsExactly(1);
        assertThat(queue.size()).isEqualTo(2);
        full = false;
        write(4).commit();
        three.commit();
        two.commit();
        assertThat(disk).containsExactly(1, 2, 3, 4);
        assertThat(queue.size()).isZero();
    }

    @Test
    void a_retry_writes_what_waits() {
        full = true;
        write(1);
        write(2);
        assertThatThrownBy(queue::writeAll).isInstanceOf(StorageException.class);
        full = false;
        queue.writeAll();
        queue.writeAll();
        assertThat(disk).containsExactly(1, 2);
    }

    @Test
    void commits_in_any_order_keep_the_order_of_what_was_done() {
        for (long seed = 0; seed < 50; seed++) {
            disk.clear();
            List<PendingWrite> writes =
                    new ArrayList<>(IntStream.range(0, 40).mapToObj(this::write).toList());
            Collections.shuffle(writes, new Random(seed));
            writes.forEach(PendingWrite::commit);
            assertThat(disk).isEqualTo(IntStream.range(0, 40).boxed().toList());
        }
    }

    private PendingWrite write(int number) {
        return queue.add(() -> {
            if (full) {
                throw StorageException.of("storage-full", "file");
            }
            disk.add(number);
        });
    }
}
