package io.lectern.handin.assignment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.lectern.handin.Extension;
import java.util.Map;

/** An assignment as the history compares it for educators: with the extensions by student, and the services. */
record ComparedAssignment(
        @JsonUnwrapped AssignmentView assignment, Map<String, Extension> extensions, Map<String, String> services) {}
