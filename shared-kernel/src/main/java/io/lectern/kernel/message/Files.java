package io.lectern.kernel.message;

import io.lectern.kernel.id.FileId;
import io.lectern.kernel.id.UserId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Knows the uploaded files, so that no context needs to know where they are kept. */
public interface Files {

    /** The SHA-256 of the content of each of these files, in lower-case hexadecimal digits. */
    Map<FileId, String> hashes(Collection<FileId> files);

    /**
     * Keeps files from being removed for as long as something that is not an event refers to them.
     *
     * @param holder names what refers to them; its earlier references end
     */
    void hold(String holder, Collection<FileId> files);

    /**
     * Lets a reference to files pass.
     *
     * @throws Problem.Invalid if the user may not see one of them, alike for unknown and foreign
     */
    void requireVisible(UserId user, Collection<FileId> files);

    /** The content of a file; nothing if it is not there, or not for this person. */
    Optional<Download> content(UserId user, FileId file);
}
