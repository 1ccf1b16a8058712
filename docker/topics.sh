#!/bin/sh
# Topics and access rules, generated from platform/local (KafkaScript); a test compares them. Arguments: the broker's
# address and a file with the administrator's login. The movable clock and the developer are not for production.
set -eu
topic() { /opt/kafka/bin/kafka-topics.sh --bootstrap-server "$BROKER" --command-config "$LOGIN" --create --if-not-exists --topic "$1" --partitions "$2" --replication-factor 1; }
allow() { /opt/kafka/bin/kafka-acls.sh --bootstrap-server "$BROKER" --command-config "$LOGIN" --add --allow-principal "User:$1" --operation "$2" "$3" "$4" --resource-pattern-type "$5"; }
BROKER=$1 LOGIN=$2
topic case.events 3
topic case.events.dlq.notification-service 1
topic case.events.dlq.reintegration-service 1
topic drc.feed 3
topic drc.rejections 3
topic drc.reports 3
topic drc.reports.dlq.reintegration-service 1
topic partner.events 3
topic partner.events.dlq.notification-service 1
topic partner.events.dlq.reintegration-service 1
topic reintegration.events 3
topic reintegration.events.dlq.case-service 1
topic reintegration.events.dlq.notification-service 1
topic reintegration.for-partners 3
topic reintegration.for-partners.dlq.partner-service 1
topic reintegration.payments 3
allow case-service describe --topic case.events literal
allow case-service describe --topic reintegration.events literal
allow case-service describe --topic reintegration.events.dlq.case-service literal
allow case-service read --group case-service prefixed
allow case-service read --topic reintegration.events literal
allow case-service read --topic reintegration.events.dlq.case-service literal
allow case-service write --topic case.events literal
allow case-service write --topic reintegration.events.dlq.case-service literal
allow drc describe --topic drc.feed literal
allow drc describe --topic drc.rejections literal
allow drc describe --topic drc.reports literal
allow drc read --group drc prefixed
allow drc read --topic drc.feed literal
allow drc read --topic drc.rejections literal
allow drc write --topic drc.reports literal
allow finance describe --topic reintegration.payments literal
allow finance read --group finance prefixed
allow finance read --topic reintegration.payments literal
allow notification-service describe --topic case.events literal
allow notification-service describe --topic case.events.dlq.notification-service literal
allow notification-service describe --topic drc.feed literal
allow notification-service describe --topic partner.events literal
allow notification-service describe --topic partner.events.dlq.notification-service literal
allow notification-service describe --topic reintegration.events literal
allow notification-service describe --topic reintegration.events.dlq.notification-service literal
allow notification-service read --group notification-service prefixed
allow notification-service read --topic case.events literal
allow notification-service read --topic case.events.dlq.notification-service literal
allow notification-service read --topic partner.events literal
allow notification-service read --topic partner.events.dlq.notification-service literal
allow notification-service read --topic reintegration.events literal
allow notification-service read --topic reintegration.events.dlq.notification-service literal
allow notification-service write --topic case.events.dlq.notification-service literal
allow notification-service write --topic drc.feed literal
allow notification-service write --topic partner.events.dlq.notification-service literal
allow notification-service write --topic reintegration.events.dlq.notification-service literal
allow partner-service describe --topic partner.events literal
allow partner-service describe --topic reintegration.for-partners literal
allow partner-service describe --topic reintegration.for-partners.dlq.partner-service literal
allow partner-service read --group partner-service prefixed
allow partner-service read --topic reintegration.for-partners literal
allow partner-service read --topic reintegration.for-partners.dlq.partner-service literal
allow partner-service write --topic partner.events literal
allow partner-service write --topic reintegration.for-partners.dlq.partner-service literal
allow reintegration-service describe --topic case.events literal
allow reintegration-service describe --topic case.events.dlq.reintegration-service literal
allow reintegration-service describe --topic drc.rejections literal
allow reintegration-service describe --topic drc.reports literal
allow reintegration-service describe --topic drc.reports.dlq.reintegration-service literal
allow reintegration-service describe --topic partner.events literal
allow reintegration-service describe --topic partner.events.dlq.reintegration-service literal
allow reintegration-service describe --topic reintegration.events literal
allow reintegration-service describe --topic reintegration.for-partners literal
allow reintegration-service describe --topic reintegration.payments literal
allow reintegration-service read --group reintegration-service prefixed
allow reintegration-service read --topic case.events literal
allow reintegration-service read --topic case.events.dlq.reintegration-service literal
allow reintegration-service read --topic drc.reports literal
allow reintegration-service read --topic drc.reports.dlq.reintegration-service literal
allow reintegration-service read --topic partner.events literal
allow reintegration-service read --topic partner.events.dlq.reintegration-service literal
allow reintegration-service write --topic case.events.dlq.reintegration-service literal
allow reintegration-service write --topic drc.rejections literal
allow reintegration-service write --topic drc.reports.dlq.reintegration-service literal
allow reintegration-service write --topic partner.events.dlq.reintegration-service literal
allow reintegration-service write --topic reintegration.events literal
allow reintegration-service write --topic reintegration.for-partners literal
allow reintegration-service write --topic reintegration.payments literal
