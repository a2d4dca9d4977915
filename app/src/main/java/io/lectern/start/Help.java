package io.lectern.start;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What {@code --help} says. */
public final class Help {
    private static final Pattern SETTING = Pattern.compile("--([a-z.-]+)=");

    static final String TEXT = """
            Lectern, an event-driven backend for teaching.

            java -jar lectern.jar [settings]                serves until it is told to stop
            java -jar lectern.jar erase USER [settings]     see erase --help
            java -jar lectern.jar verify-log [settings]     see verify-log --help
            java -jar lectern.jar export FILE [settings]    see export --help
            java -jar lectern.jar import FILE [settings]    see import --help
            java -jar lectern.jar rebuild NAME [settings]   see rebuild --help

            Where it listens, and where it keeps things
              --server.port=8080            where to listen
              --server.address=127.0.0.1    on which address; with the demo sign-in on this machine's alone, and on
                                            another only if --lectern.demo.enabled=true is given too
              --server.forward-headers-strategy=native
                                            behind a proxy with TLS, which says how it is addressed \
            (docs/operations.md)
              --management.server.port=     another port for health and metrics (/actuator), \
            which proxies need not reach
              --lectern.data=./data         folder of the database that comes along, and of the demo's key
              --lectern.allowed-origins=    origins of web apps elsewhere, with commas: https://school.example
              --spring.datasource.url=      a PostgreSQL (15 or newer) of your own: jdbc:postgresql://host/name
              --spring.datasource.username= --spring.datasource.password=
              --spring.flyway.user= --spring.flyway.password=
                                            who owns its tables; the other may then only add events and read them
              --lectern.database.may-lose-acknowledged-commits=false
                                            whether to take one with fsync, full_page_writes or synchronous_commit
                                            off, where a power cut can lose what was acknowledged

            Whose tokens are taken
              --spring.security.oauth2.resourceserver.jwt.issuer-uri=
                                            your issuer (OpenID Connect): https://login.school.example
              --spring.security.oauth2.resourceserver.jwt.audiences=
                                            of which a token must name one, with commas; any if it is not said
              --spring.security.oauth2.resourceserver.jwt.jwk-set-uri=
                                            where the issuer's keys are, if it does not say so itself
              --lectern.claims.name=name    the claim that says how somebody is called
              --lectern.claims.creator=lectern_role=educator
                                            the claim, and its value, of those who may begin spaces
              --lectern.claims.operator=lectern_role=operator
                                            the claim, and its value, of those who run Lectern (/api/operations)
              --lectern.spaces.creators=    who may begin spaces: anyone, or educators, who have that claim;
                                            anyone in the demo, else educators
              --lectern.demo.enabled=       sign in as anybody (POST /demo/tokens): true without a database and an
                                            issuer of your own, else false
              --lectern.demo.people=true    whether the demo begins an empty database with people and their class
              --lectern.page.client-id=     as what your issuer knows the page at /: a public client (code flow with
                                            PKCE), whose redirect is the address of the page
              --lectern.page.scopes=openid,profile
                                            what the page asks the issuer for

            What a school may want otherwise
              --lectern.handin.due-soon=24h how long before work is due its students are reminded
              --lectern.conversation.direct-among-students=true
                                            whether students may talk directly among themselves

            Operators
              --lectern.dead-letters.delays=1s,10s,1m,10m,1h
                                            how long after each failure what a projection or policy could not handle is
                                            tried again; after the last an operator decides

            Other systems
              --lectern.kafka.bootstrap-servers=
                                            brokers of a Kafka to which all events are sent, with commas: \
            kafka.school.example:9092
              --lectern.kafka.detail=thin   whether it is told the ids of what happened alone, or what events say: fat
              --lectern.kafka.config=       a file of properties with more settings of Kafka's clients, such as
                                            security.protocol

            Webhooks
              --lectern.webhooks.allowed-networks=
                                            private networks to which events may be sent, also without TLS, with
                                            commas: 10.1.0.0/16
              --lectern.webhooks.delays=5s,5m,30m,2h,5h,10h,14h,20h,24h
                                            how long after each failure an event is sent again; then it is parked
              --lectern.webhooks.timeout=15s
                                            how long a receiver may take to answer

            Live clients
              --lectern.live.drain.unready=0s
                                            how long a node that stops says that it is not ready, and serves, before
                                            anything else: as long as a load balancer takes to see that
              --lectern.live.drain.notice=1s --lectern.live.drain.within=8s
                                            how long before the close live clients of a node that stops are told,
                                            and how long it waits for them at most
              --lectern.live.drain.spread=10s
                                            over what time they are asked to come back
              --lectern.live.drain.batch=200 --lectern.live.drain.pause=100ms
                                            how many of them are closed at once, and how long after that the next
              --lectern.live.resume.messages=10000 --lectern.live.resume.age=7d
                                            how far back they may resume
              --lectern.live.resume.readers=4
                                            for how many of them the store is read at the same time
              --lectern.live.resume.page=32768 --lectern.live.resume.meanwhile=65536
                                            bytes that are read for one of them at once, and kept for it meanwhile
              --lectern.live.resume.mark=15s
                                            after what time of quiet one is told where it stands
              --lectern.live.limits.handshakes=500 --lectern.live.limits.handshake-burst=2000
                                            how many may connect in a second, and how many at once
              --lectern.live.limits.strangers=2000 --lectern.live.limits.connect-within=10s
                                            how many may be there who have not yet said who they are, and for how long
              --lectern.live.limits.frame=16384 --lectern.live.limits.frame-before-connect=8192
                                            bytes of a frame that one sends, and of its first
              --lectern.live.limits.rate=20 --lectern.live.limits.burst=100
                                            how many frames one may send in a second, and how many at once
              --lectern.live.limits.subscriptions=64 --lectern.live.limits.sessions=20
                                            how many a session may have, and how many sessions a user
              --lectern.live.limits.waiting=262144 --lectern.live.limits.unread=5s
                                            bytes that may wait for one that does not read, and for how long
              --lectern.live.limits.warning=60s
                                            how long before its token ends one is told
              --lectern.live.limits.beat=10s --lectern.live.limits.silence=25s
                                            how often there is a sign of life, and how long there may be none
              --lectern.live.limits.tick=250ms
                                            how often all this is looked at

            Each setting can come from the environment too, as Spring Boot has it: LECTERN_DATA, SERVER_PORT.
            """;

    private Help() {}

    /** The settings that it explains. */
    public static Set<String> settings() {
        return SETTING.matcher(TEXT).results().map(found -> found.group(1)).collect(Collectors.toUnmodifiableSet());
    }
}
