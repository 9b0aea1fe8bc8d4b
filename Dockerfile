# Written where no container engine runs: the image was not built there.

FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY .mvn .mvn
COPY pom.xml ./
COPY src/main src/main
RUN mvn -B -ntp -Dfast -Dmaven.test.skip=true package \
    && mv target/fast/landtrace.jar target/fast/lib/

FROM eclipse-temurin:17-jre-jammy
RUN apt-get update \
    && apt-get install -y --no-install-recommends curl \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --home-dir /opt/landtrace landtrace \
    && install -d -o landtrace /data
WORKDIR /opt/landtrace
COPY LICENSE landtrace ./
COPY cypher cypher
COPY import import
COPY --from=build /build/target/fast/lib lib
# Inside a container the loopback address reaches nobody; what is published decides who may come in.
ENV LANDTRACE_HOST=0.0.0.0 \
    LANDTRACE_DATA=/data
USER landtrace
VOLUME /data
EXPOSE 8080 7474 7687
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=6 \
    CMD curl -fsS "http://127.0.0.1:${LANDTRACE_PORT:-8080}/health/ready" || exit 1
ENTRYPOINT ["./landtrace"]
CMD ["serve"]
