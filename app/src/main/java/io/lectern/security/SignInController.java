package io.lectern.security;

import io.lectern.security.demo.DemoEnabled;
import io.lectern.security.demo.DemoPeople;
import io.lectern.security.token.IssuerGiven;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.env.Environment;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@EnableConfigurationProperties(PageSettings.class)
class SignInController {
    private final Environment environment;
    private final PageSettings page;
    private final ObjectProvider<DemoPeople> people;

    SignInController(Environment environment, PageSettings page, ObjectProvider<DemoPeople> people) {
        this.environment = environment;
        this.page = page;
        this.people = people;
    }

    @GetMapping("/sign-in.json")
    ResponseEntity<SignInView> signIn() {
        var view = DemoEnabled.in(environment) ? demo() : issuer();
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(view);
    }

    private SignInView demo() {
        var known = people.stream().flatMap(each -> each.people().stream()).toList();
        return new SignInView(true, known, null, null, null);
    }

    private SignInView issuer() {
        var issuer = environment.getProperty(IssuerGiven.SETTING);
        var isKnown = StringUtils.hasText(issuer) && StringUtils.hasText(page.clientId());
        return new SignInView(
                false,
                null,
                StringUtils.hasText(issuer) ? issuer : null,
                isKnown ? page.clientId() : null,
                isKnown ? List.copyOf(page.scopes()) : null);
    }
}
