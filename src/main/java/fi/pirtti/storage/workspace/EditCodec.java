package fi.pirtti.storage.workspace;

import fi.pirtti.domain.discussion.Edit;

/**
 * Edits as JSON objects, {@code {"edit":"addIdea",…}}. What is written reads back equal, for every kind; what has once
 * been released stays readable.
 */
public final class EditCodec {
    private EditCodec() {}

    public static String write(Edit edit) {
        return JsonText.object(out -> EditWriter.write(edit, out));
    }

    /**
     * The edit that was written.
     *
     * @throws IllegalArgumentException if the text is not what {@link #write} writes; the message holds no content
     */
    public static Edit read(String json) {
        return EditReader.read(JsonText.read(json));
    }
}
