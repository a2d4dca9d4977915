package io.lectern;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Lectern. */
@SpringBootApplication
public class Application {

    /** Serves until it is told to stop. */
    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }
}
