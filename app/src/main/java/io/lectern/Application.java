package io.lectern;

import io.lectern.start.Launcher;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Lectern: one jar that serves hand-ins, conversations and live updates. */
@SpringBootApplication
public class Application {

    /** Serves until it is told to stop. */
    public static void main(String[] arguments) {
        Launcher.launch(Application.class, arguments);
    }
}
