package io.lectern.handin.assignment;

import io.lectern.handin.AssignmentEvent.AssignmentCreated;
import io.lectern.kernel.event.RevisionUpcaster;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How events of assignments that were stored in earlier revisions are read today. */
@Configuration(proxyBeanMethods = false)
class AssignmentUpcasters {

    /** Spaces were class rooms. Rows from before revisions were noted may say either. */
    @Bean
    RevisionUpcaster spacesThatWereClassRooms() {
        return RevisionUpcaster.renaming(AssignmentCreated.class, 1, "classRoom", "space");
    }
}
