package io.lectern.page;

import java.util.function.Consumer;

/**
 * A view of the page: under which name its pictures are kept, who looks at it and where it is.
 *
 * @param sign what is seen once it is there
 * @param user empty for nobody
 * @param then what is done there before it is looked at
 */
record PageView(String name, String user, String place, String sign, Consumer<Window> then) {

    PageView(String name, String user, String place, String sign) {
        this(name, user, place, sign, window -> {});
    }

    @Override
    public String toString() {
        return name;
    }
}
