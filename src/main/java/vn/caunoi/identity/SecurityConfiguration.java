package vn.caunoi.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.util.matcher.RequestMatcher;
import vn.caunoi.web.Access;
import vn.caunoi.web.Route;

/**
 * Sessions, tokens against forged forms and the headers of the office. Who may do what is not
 * decided here but by the {@link Gatekeeper}. Public pages stay outside and need no session.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

    @Bean
    SecurityFilterChain office(
            HttpSecurity http,
            RightsTable table,
            SecurityContextRepository contexts,
            SignInAgain signInAgain) {
        return http.securityMatcher(inTheOffice(table))
                .authorizeHttpRequests(every -> every.anyRequest().permitAll())
                .securityContext(context -> context.securityContextRepository(contexts))
                .csrf(Customizer.withDefaults())
                .exceptionHandling(denied -> denied.accessDeniedHandler(signInAgain))
                .headers(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .addFilterBefore(new NoStore(), CsrfFilter.class)
                .build();
    }

    @Bean
    SecurityContextRepository securityContexts() {
        return new HttpSessionSecurityContextRepository();
    }

    /** Nobody signs in by way of the framework's own list of users. */
    @Bean
    UserDetailsService nobody() {
        return name -> {
            throw new UsernameNotFoundException(name);
        };
    }

    /** Whatever has its first segment in common with a route that not everybody may use. */
    private static RequestMatcher inTheOffice(RightsTable table) {
        Set<String> segments =
                Stream.concat(
                                table.routes().stream()
                                        .filter(
                                                route ->
                                                        !(route.access() instanceof Access.Anybody))
                                        .map(Route::pattern)
                                        .map(SecurityConfiguration::firstSegment),
                                Stream.of(Gatekeeper.SIGN_IN, OneTimeLink.ADDRESS))
                        .collect(Collectors.toUnmodifiableSet());
        return (HttpServletRequest request) ->
                segments.contains(firstSegment(request.getRequestURI()));
    }

    private static String firstSegment(String path) {
        int end = path.indexOf('/', 1);
        return end < 0 ? path : path.substring(0, end);
    }
}
