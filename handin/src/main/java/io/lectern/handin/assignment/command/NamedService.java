package io.lectern.handin.assignment.command;

import io.lectern.kernel.id.ServiceId;

/** A service that is asked about each hand-in, and for what. */
record NamedService(ServiceId service, Purpose purpose) {}
