#!/bin/sh
# The topics of the system, as platform/local makes them on one machine; the movable clock is not for production.
set -eu
make() { /opt/kafka/bin/kafka-topics.sh --bootstrap-server "$1" --create --if-not-exists --topic "$2" --partitions "$3" --replication-factor 1; }
for topic in case.events reintegration.events reintegration.for-partners reintegration.payments partner.events drc.feed drc.reports drc.rejections; do make "$1" "$topic" 3; done
for dead in case.events.dlq.reintegration-service case.events.dlq.notification-service reintegration.events.dlq.case-service \
    reintegration.events.dlq.notification-service reintegration.for-partners.dlq.partner-service partner.events.dlq.reintegration-service \
    partner.events.dlq.notification-service drc.reports.dlq.reintegration-service; do make "$1" "$dead" 1; done
