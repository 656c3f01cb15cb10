# Builds the portal and runs it against a database and a mail server that are given by environment variables.

FROM eclipse-temurin:25-jdk AS build
WORKDIR /build
COPY .mvn .mvn
COPY mvnw pom.xml ./
COPY frontend frontend
COPY src src
RUN --mount=type=cache,target=/build/m2 ./mvnw -B -ntp -Dmaven.repo.local=/build/m2 -Dmaven.test.skip=true package

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin samverkan
WORKDIR /srv/samverkan
COPY --from=build /build/target/samverkan.jar samverkan.jar
COPY docker/health.sh health.sh
USER samverkan
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=3 CMD ["bash", "/srv/samverkan/health.sh"]
ENTRYPOINT ["java", "-XX:+UseCompactObjectHeaders", "-XX:MaxRAMPercentage=75", "-Djava.awt.headless=true", \
    "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-jar", "samverkan.jar"]
