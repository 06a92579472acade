"""Google: API keys, OAuth. A service account's JSON holds a private key, which private_keys.py finds."""

from __future__ import annotations

from airlock.core.detect.patterns import LEFT, RIGHT_URL
from airlock.core.model import Category, Rule

RULES = (
    Rule(
        id="google_api_key",
        kind="google_api_key",
        category=Category.CREDENTIAL,
        title="Google API key",
        label="GOOGLE_API_KEY",
        why="It spends your quota and money on every Google API the key allows, Gemini and Maps among them.",
        advice="Restrict or replace it in the Google Cloud console under credentials.",
        source="https://cloud.google.com/docs/authentication/api-keys",
        keywords=("aiza",),
        pattern=rf"{LEFT}AIza[A-Za-z0-9_-]{{35}}{RIGHT_URL}",
        examples=("key=«AIza" + "SyK3VtQz8WmY2xLr7NpB5cJd9HsF4gKa0Tu»",),
        counterexamples=("AIza" + "SyShort", "AIza" + "x" * 35),
    ),
    Rule(
        id="google_oauth_client_secret",
        kind="google_oauth_secret",
        category=Category.CREDENTIAL,
        title="Google OAuth client secret",
        label="GOOGLE_OAUTH_SECRET",
        why="With it another program can pass itself off as yours to Google's sign-in.",
        advice="Reset the secret in the Google Cloud console under credentials.",
        source="https://developers.google.com/identity/protocols/oauth2",
        keywords=("gocspx-",),
        pattern=rf"{LEFT}GOCSPX-[A-Za-z0-9_-]{{28}}{RIGHT_URL}",
        examples=('"client_secret": "«GOCSPX-' + 'k3VtQz8WmY2xLr7NpB5cJd9HsF4g»"',),
        counterexamples=("GOCSPX-" + "short",),
    ),
    Rule(
        id="google_oauth_token",
        kind="google_oauth_token",
        category=Category.CREDENTIAL,
        title="Google OAuth access token",
        label="GOOGLE_OAUTH_TOKEN",
        why="It acts as the person who signed in, until it expires.",
        advice="Revoke the app's access in the Google account; don't write tokens down.",
        source="https://developers.google.com/identity/protocols/oauth2",
        keywords=("ya29.",),
        pattern=rf"{LEFT}ya29\.[A-Za-z0-9_-]{{30,700}}{RIGHT_URL}",
        reach=800,
        examples=("Authorization: Bearer «ya29." + "a0AfB_k3VtQz8WmY2xLr7NpB5cJd9HsF4gKa0Tu6Ie1»",),
        counterexamples=("ya29." + "short",),
    ),
)
