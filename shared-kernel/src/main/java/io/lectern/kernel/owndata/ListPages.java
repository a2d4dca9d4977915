package io.lectern.kernel.owndata;

import io.lectern.kernel.message.Page;
import io.lectern.kernel.message.Paging;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The items of each page of a list in turn, as long as it is shown. */
final class ListPages implements Iterator<List<?>> {
    private static final Page<?> NOTHING = new Page<>(List.of(), null);

    private final Function<Paging, Optional<Object>> list;
    private Paging paging = new Paging(Paging.MAX_LIMIT, null, false);
    private boolean ended;

    ListPages(Function<Paging, Optional<Object>> list) {
        this.list = list;
    }

    @Override
    public boolean hasNext() {
        return !ended;
    }

    @Override
    public List<?> next() {
        var page = (Page<?>) list.apply(paging).orElse(NOTHING);
        ended = page.next() == null;
        paging = new Paging(Paging.MAX_LIMIT, page.next(), false);
        return page.items();
    }
}
