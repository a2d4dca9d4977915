package io.lectern.security.token;

/** Whether the key that signed a token which was found good is its issuer's still. */
public interface KeyStatus {

    /** Of a key that nobody else can change. */
    KeyStatus PERMANENT = new KeyStatus() {
        @Override
        public boolean isValid() {
            return true;
        }

        @Override
        public boolean isRecent() {
            return true;
        }
    };

    /** Whether it was when the keys were last heard of. */
    boolean isValid();

    /** Whether that is so lately that a token may be taken on it without asking the issuer. */
    boolean isRecent();
}
