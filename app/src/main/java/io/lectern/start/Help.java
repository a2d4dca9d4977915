package io.lectern.start;

/** What {@code --help} says. */
final class Help {
    static final String TEXT = """
            Lectern, an event-driven backend for teaching.

            java -jar lectern.jar [settings]                serves until it is told to stop
            java -jar lectern.jar erase USER [settings]     see erase --help

              --server.port=8080            where to listen
              --server.address=127.0.0.1    on which address; with the demo sign-in on this machine's alone
              --lectern.data=./data         folder of the database that comes along, and of the demo's key
              --lectern.demo.enabled=       sign in as anybody: true without a database of your own, else false
              --lectern.allowed-origins=    origins of web apps elsewhere, with commas
              --lectern.handin.due-soon=24h how long before work is due its students are reminded
              --lectern.live.drain.notice=1s --lectern.live.drain.within=8s
                                            how long before the close live clients of a node that stops are told,
                                            and how long it waits for them at most
              --lectern.live.drain.spread=10s
                                            over what time they are asked to come back
              --lectern.live.limits.handshakes=500 --lectern.live.limits.handshake-burst=2000
                                            how many live clients may connect in a second, and how many at once
              --lectern.live.limits.strangers=2000
                                            how many of them may be there who have not yet said who they are
              --lectern.live.resume.messages=10000 --lectern.live.resume.age=7d
                                            how far back live clients may resume
              --lectern.live.resume.readers=4
                                            for how many of them the store is read at the same time
              --lectern.spaces.creators=    who may begin spaces: anyone, educators
              --lectern.conversation.direct-among-students=true
                                            whether students may talk directly among themselves
              --spring.datasource.url=      a PostgreSQL (15 or newer) of your own: jdbc:postgresql://host/name
              --spring.datasource.username= --spring.datasource.password=
              --lectern.database.may-lose-acknowledged-commits=false
                                            whether to take one with fsync, full_page_writes or synchronous_commit
                                            off, where a power cut can lose what was acknowledged
              --spring.security.oauth2.resourceserver.jwt.issuer-uri=
                                            whose tokens are taken

            Each setting can come from the environment too, as Spring Boot has it: LECTERN_DATA, SERVER_PORT.
            """;

    private Help() {}
}
