#!/usr/bin/env bash
# The step "Comment on the pull request" of action.yml: keeps one comment with the report there. It is told from others by
# the report's first line, which no reader sees, and by having been written with the same token. A pull request that never
# had a finding gets none. Not being allowed to comment, as on pull requests from forks, fails nothing.
set -euo pipefail

marker=$(head -n 1 "$STET_MARKDOWN")

# The ids of our comments, oldest first. That of a stranger who copies the first line is not ours.
ours() {
  gh api graphql --paginate \
    -f owner="${GITHUB_REPOSITORY%%/*}" -f name="${GITHUB_REPOSITORY#*/}" -F number="$STET_PULL_REQUEST" -f query='
      query($owner: String!, $name: String!, $number: Int!, $endCursor: String) {
        repository(owner: $owner, name: $name) {
          pullRequest(number: $number) {
            comments(first: 100, after: $endCursor) {
              nodes { databaseId viewerDidAuthor body }
              pageInfo { hasNextPage endCursor }
            }
          }
        }
      }' \
    --jq '.data.repository.pullRequest.comments.nodes[] | select(.viewerDidAuthor) | select(.body | startswith("'"$marker"'")) | .databaseId'
}

refused() {
  echo '::warning title=Stet::The comment could not be written; the job needs the permission "pull-requests: write", which pull requests from forks do not have.'
  exit 0
}

case $marker in
  '<!-- '*' -->') ;;
  *) echo "the report has no marker in its first line" >&2 && exit 2 ;;
esac
ids=$(ours) || refused
id=${ids%%$'\n'*}
if [ -n "$id" ]; then
  gh api --silent --method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$id" -F "body=@$STET_MARKDOWN" || refused
elif [ "$STET_FINDINGS" != 0 ]; then
  gh api --silent --method POST "repos/$GITHUB_REPOSITORY/issues/$STET_PULL_REQUEST/comments" -F "body=@$STET_MARKDOWN" || refused
fi
