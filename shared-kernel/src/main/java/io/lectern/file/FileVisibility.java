package io.lectern.file;

import io.lectern.kernel.access.Guarded;
import io.lectern.kernel.access.Memberships;
import io.lectern.kernel.access.Service;
import io.lectern.kernel.access.Viewer;
import io.lectern.kernel.id.FileId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.stream.Categories;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Decides who may see a file: its owner, and whoever may see something that refers to it. */
@Component
class FileVisibility {
    private final FileRows rows;
    private final FileReferences references;
    private final Categories categories;
    private final Memberships memberships;

    FileVisibility(FileRows rows, FileReferences references, Categories categories, Memberships memberships) {
        this.rows = rows;
        this.references = references;
        this.categories = categories;
        this.memberships = memberships;
    }

    boolean isSeenBy(UserId user, FileId file) {
        return rows.isOwned(file, user) || isShown(file, thing -> thing.visibleTo(viewer(user, thing)));
    }

    boolean isSeenBy(Service service, FileId file) {
        return isShown(file, service::sees);
    }

    private boolean isShown(FileId file, Predicate<Guarded> isVisible) {
        return references.streamsReferringTo(file).stream()
                .flatMap(stream -> categories.of(stream).flatMap(category -> category.thingWith(file, stream)).stream())
                .anyMatch(isVisible);
    }

    private Viewer viewer(UserId user, Guarded thing) {
        var space = thing.space();
        return new Viewer(
                user, space == null ? null : memberships.roleOf(user, space).orElse(null));
    }
}
