#!/usr/bin/env bash
# Builds the images, ships them, tells the team.
set -euo pipefail

VERSION=${1:?usage: release.sh VERSION}
export AWS_ACCESS_KEY_ID={{aws_access_key_id}}
export AWS_SECRET_ACCESS_KEY={{aws_secret_access_key}}

docker build -t "registry.harbour-lane/shop:$VERSION" backend
docker push "registry.harbour-lane/shop:$VERSION"

ssh deploy@{{host_api}} "docker pull shop:$VERSION && systemctl restart shop"
curl -fsS -H "Authorization: Bearer {{github_token}}" "https://{{host_ci}}/api/releases" -d "version=$VERSION"
curl -fsS -X POST -d "{\"text\": \"shop $VERSION is live\"}" "{{slack_webhook_url}}"
