package io.lectern.handin.assignment.command;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.lectern.kernel.json.JsonForm;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The services that an educator names: 20 at most, each once. */
@JsonForm(most = NamedServices.MOST)
record NamedServices(@JsonValue List<NamedService> list) {
    static final int MOST = 20;

    /** Refuses too many, and one that is named twice. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    NamedServices {
        if (list.size() > MOST) throw new IllegalArgumentException("must name at most " + MOST + " services");
        list = List.copyOf(list);
        if (list.stream().map(NamedService::service).distinct().count() < list.size())
            throw new IllegalArgumentException("must name each service once");
    }

    /** The purpose of each, by its id and in the order of these. */
    Map<String, String> purposes() {
        var purposes = new TreeMap<String, String>();
        for (var named : list)
            purposes.put(named.service().value(), named.purpose().text());
        return purposes;
    }
}
