package io.lectern.push;

import io.lectern.kernel.json.JsonForm;
import java.util.List;

/** What a service is told of the events that it pushed, in their order. */
record PushResult(List<Pushed> events) {

    /** Where one is stored. */
    record Pushed(
            String id,
            String stream,
            long version,
            @JsonForm(schema = "Position") String position) {}
}
