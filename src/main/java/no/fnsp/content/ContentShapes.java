package no.fnsp.content;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ContentShapes {

    @Bean
    BodyShape diagnosis() {
        return BodyShape.current(Kind.DIAGNOSIS, 1, Text.class);
    }

    @Bean
    BodyShape treatment() {
        return BodyShape.current(Kind.TREATMENT, 1, Text.class);
    }

    @Bean
    BodyShape examination() {
        return BodyShape.current(Kind.EXAMINATION, 1, Text.class);
    }

    @Bean
    BodyShape programme() {
        return BodyShape.current(Kind.PROGRAMME, 1, Text.class);
    }

    @Bean
    BodyShape supportArticle() {
        return BodyShape.current(Kind.SUPPORT_ARTICLE, 1, Text.class);
    }

    @Bean
    BodyShape article() {
        return BodyShape.current(Kind.ARTICLE, 1, Text.class);
    }

    @Bean
    BodyShape news() {
        return BodyShape.current(Kind.NEWS, 1, News.class);
    }

    @Bean
    BodyShape landing() {
        return BodyShape.current(Kind.LANDING, 1, Text.class);
    }

    @Bean
    BodyShape department() {
        return BodyShape.current(Kind.DEPARTMENT, 1, Text.class);
    }

    @Bean
    BodyShape place() {
        return BodyShape.current(Kind.PLACE, 1, Text.class);
    }
}
