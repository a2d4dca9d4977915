package io.lectern.handin.assignment;

import io.lectern.kernel.stream.Versioned;

/** An assignment as somebody sees it, for whom it depends on their role what there is to see. */
public sealed interface SeenAssignment extends Versioned permits AssignmentView, StudentAssignmentView {}
