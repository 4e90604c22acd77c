# syntax=docker/dockerfile:1
# Stet on a Java that has only what Stet needs.
#   docker build -t stet .
#   docker run --rm --read-only -v "$PWD:/work:ro" stet check articles
FROM eclipse-temurin:25-jdk-alpine AS build
WORKDIR /src
COPY . .
RUN ./mvnw -B -q package -Dmaven.test.skip=true -Dspotless.check.skip=true
RUN ci/runtime.sh target/stet-*.zip /opt/stet

FROM alpine:3.22
COPY --from=build /opt/stet /opt/stet
RUN ln -s /opt/stet/bin/stet /usr/local/bin/stet
# Nothing is kept between runs, so that nothing must be written.
ENV JAVA_HOME=/opt/stet/java STET_CACHE=off
USER 65532:65532
WORKDIR /work
ENTRYPOINT ["stet"]
CMD ["--help"]
