package io.lectern.kernel.text;

import tools.jackson.databind.json.JsonMapper;

/** JSON as the program reads and writes it for itself; what requests send and what is stored has stricter rules. */
public final class Json {

    /** The one mapper for it. */
    public static final JsonMapper JSON = JsonMapper.shared();

    private Json() {}
}
