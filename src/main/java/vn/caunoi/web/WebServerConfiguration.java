package vn.caunoi.web;

import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.util.component.LifeCycle;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The web server tells nobody what it is, and has a fast door. */
@Configuration(proxyBeanMethods = false)
class WebServerConfiguration {

    @Bean
    WebServerFactoryCustomizer<JettyServletWebServerFactory> silentServer() {
        return factory ->
                factory.addServerCustomizers(
                        server -> {
                            for (Connector connector : server.getConnectors()) {
                                for (ConnectionFactory protocol :
                                        connector.getConnectionFactories()) {
                                    if (protocol
                                            instanceof HttpConfiguration.ConnectionFactory http) {
                                        http.getHttpConfiguration().setSendServerVersion(false);
                                    }
                                }
                            }
                        });
    }

    /** Outside of everything else, hence only when the server starts. */
    @Bean
    WebServerFactoryCustomizer<JettyServletWebServerFactory> throughFastDoor(FastDoor door) {
        return factory ->
                factory.addServerCustomizers(
                        server ->
                                server.addEventListener(
                                        new LifeCycle.Listener() {
                                            @Override
                                            public void lifeCycleStarting(LifeCycle starting) {
                                                door.setHandler(server.getHandler());
                                                server.setHandler(door);
                                            }
                                        }));
    }
}
