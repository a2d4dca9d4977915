package io.lectern.start.lookup;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.FactoryBean;

/** Makes a text, of which it tells only that it is one. */
class Words implements FactoryBean<CharSequence> {
    private @Nullable String made;

    @Override
    public CharSequence getObject() {
        made = "words";
        return made;
    }

    @Override
    public Class<?> getObjectType() {
        return made == null ? CharSequence.class : String.class;
    }
}
