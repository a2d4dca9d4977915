package io.lectern.views.parts;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.RunningLectern;
import io.lectern.kernel.view.ViewRow;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.EntityType;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CopiedTableTest extends RunningLectern {

    @Autowired
    private EntityManagerFactory entities;

    /** Those of conversations have their participants in another table. */
    @Test
    void allRowsOfViewsAreCopiedButThoseOfConversations() {
        var mappings = entities.unwrap(SessionFactoryImplementor.class);

        assertThat(entities.getMetamodel().getEntities())
                .filteredOn(each -> ViewRow.class.isAssignableFrom(each.getJavaType()))
                .filteredOn(each -> CopiedTable.of(each.getJavaType(), mappings).isEmpty())
                .extracting(EntityType::getName)
                .containsExactly("ConversationRow");
    }
}
