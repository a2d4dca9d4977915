package io.lectern.handin.assignment.query;

import io.lectern.handin.assignment.AssignmentState;
import java.util.List;
import java.util.Map;

/** The services that are asked about each hand-in, in the order of their ids. */
record ServicesView(List<ServiceView> services) {

    /** One of them, and what it is asked for. */
    record ServiceView(String service, String purpose) {}

    static ServicesView of(AssignmentState assignment) {
        return new ServicesView(assignment.services().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> new ServiceView(each.getKey(), each.getValue()))
                .toList());
    }
}
