package io.lectern.feed;

import io.lectern.kernel.access.Scope;
import io.lectern.kernel.access.Service;
import io.lectern.kernel.feed.ServiceFeed;
import io.lectern.kernel.message.Problem.Invalid;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which events a service asks for.
 *
 * @param types their wire names, null for any
 * @param stream the stream that they belong to, null for any
 */
record FeedFilter(@Nullable Set<String> types, @Nullable String stream) {
    static final int MOST_TYPES = 100;
    private static final Pattern TYPE = Pattern.compile("[a-z][a-z0-9]{1,31}:[A-Za-z0-9]{1,64}");
    private static final Pattern STREAM = Pattern.compile("[A-Za-z0-9._~@|-]{1,200}");

    /**
     * As a query string says it.
     *
     * @throws Invalid if no event can have such a type or belong to such a stream
     */
    static FeedFilter of(@Nullable List<String> types, @Nullable String stream) {
        if (types != null && !areTypes(types))
            throw new Invalid("types", "must be up to 100 types, such as space:Created");
        if (stream != null && !STREAM.matcher(stream).matches())
            throw new Invalid("stream", "is not the name of a stream");
        return new FeedFilter(types == null ? null : Set.copyOf(types), stream);
    }

    ServiceFeed.Filter of(Service service) {
        return new ServiceFeed.Filter(service, types, stream, service.has(Scope.READ_FAT));
    }

    private static boolean areTypes(List<String> types) {
        return !types.isEmpty()
                && types.size() <= MOST_TYPES
                && types.stream().allMatch(type -> TYPE.matcher(type).matches());
    }
}
