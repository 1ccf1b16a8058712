#!/bin/sh
# Writes the administrator's Kafka login to a file, so that the password is on no command line.
set -eu
umask 077
printf 'security.protocol=SASL_PLAINTEXT\nsasl.mechanism=PLAIN\nsasl.jaas.config=%s required username="admin" password="%s";\n' \
  org.apache.kafka.common.security.plain.PlainLoginModule "$HJEMVEJ_KAFKA_ADMIN_PASSWORD" >"$1"
