package io.lectern.handin.assignment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.lectern.handin.Extension;
import java.util.Map;

/** An assignment with the extensions by student, as the history compares it for educators. */
record AssignmentWithExtensions(@JsonUnwrapped AssignmentView assignment, Map<String, Extension> extensions) {}
